using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Sessions;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.People;

/// <summary>What somebody sees of her own account.</summary>
internal sealed class ShowAccount(AccountsDb db, TimeProvider clock)
{
    public async Task<Shown> Run(Guid id, CancellationToken stop)
    {
        Account account = await db.Users.AsNoTracking().SingleAsync(one => one.Id == id, stop);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        List<Session> sessions = await db.Sessions.AsNoTracking().Where(session => session.Account == id).OrderByDescending(session => session.Seen).ToListAsync(stop);
        return new Shown(account, [.. sessions.Where(session => !SessionTimes.HasEnded(session, account, now))]);
    }

    internal sealed record Shown(Account Account, IReadOnlyList<Session> Sessions);
}
