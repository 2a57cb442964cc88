using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Sessions;

/// <summary>Ends sessions: their keys open nothing any more.</summary>
internal sealed class EndSessions(AccountsDb db, AuditTrail trail)
{
    /// <summary>Ends the one with this key, which its own browser gives back.</summary>
    public async Task<bool> SignOut(Guid account, string key, Actor who, CancellationToken stop)
    {
        if (await db.Sessions.Where(session => session.Hash == Unguessable.HashOf(key)).ExecuteDeleteAsync(stop) == 0) return false;
        await trail.Add(new RecordAct(who, People.Acts.SignedOut, account.ToString()), stop);
        return true;
    }

    /// <summary>Ends one of somebody's sessions; false where it is none of hers.</summary>
    public async Task<bool> One(Guid account, Guid id, Actor who, CancellationToken stop) =>
        await End(db.Sessions.Where(session => session.Account == account && session.Id == id), account, who, stop) > 0;

    /// <summary>Ends all of somebody's sessions but the one that she uses, where that is said.</summary>
    public Task<int> All(Guid account, Guid? but, Actor who, CancellationToken stop) =>
        End(db.Sessions.Where(session => session.Account == account && session.Id != but), account, who, stop);

    private async Task<int> End(IQueryable<Session> sessions, Guid account, Actor who, CancellationToken stop)
    {
        int ended = await sessions.ExecuteDeleteAsync(stop);
        if (ended > 0) await trail.Add(new RecordAct(who, People.Acts.SessionsEnded, account.ToString(), Before: $"{ended}", After: "0"), stop);
        return ended;
    }
}
