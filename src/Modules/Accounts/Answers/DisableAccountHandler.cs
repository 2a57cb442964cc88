using MediatR;
using Microsoft.AspNetCore.Identity;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.Answers;

internal sealed class DisableAccountHandler(UserManager<Account> people, KeepAccount keep) : IRequestHandler<DisableAccount, bool>
{
    public async Task<bool> Handle(DisableAccount question, CancellationToken stop)
    {
        if (await people.FindByEmailAsync(question.Email.Trim()) is not { } account) return false;
        if (question.IsDisabled) await keep.Disable(account.Id, question.By, stop);
        else await keep.Enable(account.Id, question.By, stop);
        return true;
    }
}
