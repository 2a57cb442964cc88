using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Answers;

internal sealed class AccountsKnownHandler(AccountsDb db) : IRequestHandler<AccountsKnown, IReadOnlyList<AccountSummary>>
{
    public async Task<IReadOnlyList<AccountSummary>> Handle(AccountsKnown question, CancellationToken stop)
    {
        List<Account> known = await db.Users.AsNoTracking().Where(one => one.Joined != null && one.Disabled == null).ToListAsync(stop);
        return [.. known.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => one.Summary)];
    }
}
