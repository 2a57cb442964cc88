using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Answers;

internal sealed class AccountsListedHandler(AccountsDb db) : IRequestHandler<AccountsListed, IReadOnlyList<ListedAccount>>
{
    public async Task<IReadOnlyList<ListedAccount>> Handle(AccountsListed question, CancellationToken stop)
    {
        List<Account> all = await db.Users.AsNoTracking().ToListAsync(stop);
        return [.. all.OrderBy(one => one.Email, StringComparer.Ordinal).Select(one => new ListedAccount(one.Summary, one.State, one.TwoFactorEnabled, one.MayInvite))];
    }
}
