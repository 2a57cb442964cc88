using MediatR;
using Microsoft.AspNetCore.Identity;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.Answers;

internal sealed class ResetAccountHandler(UserManager<Account> people, KeepAccount keep) : IRequestHandler<ResetAccount, string?>
{
    public async Task<string?> Handle(ResetAccount question, CancellationToken stop) =>
        await people.FindByEmailAsync(question.Email.Trim()) is { Disabled: null } account
            ? await keep.Reset(account, question.WithSecondFactor, question.By, stop)
            : null;
}
