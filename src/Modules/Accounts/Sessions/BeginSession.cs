using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.SigningIn;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Sessions;

/// <summary>Signs somebody in on one browser, who has shown who she is.</summary>
internal sealed class BeginSession(AccountsDb db, AuditTrail trail, TimeProvider clock)
{
    private const int LongestBrowser = 300;

    /// <returns>The key of the session, which only her browser is given. It is another whenever she shows more of who she is.</returns>
    public async Task<string> Run(Guid id, bool withSecondFactor, string? before, Caller caller, CancellationToken stop)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        string key = Unguessable.New();
        if (before is not null) await db.Sessions.Where(session => session.Hash == Unguessable.HashOf(before)).ExecuteDeleteAsync(stop);
        DateTime longAgo = now - SessionTimes.Longest;
        await db.Sessions.Where(session => session.Began < longAgo).ExecuteDeleteAsync(stop);
        db.Add(new Session
        {
            Hash = Unguessable.HashOf(key),
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Account = id,
            HasSecondFactor = withSecondFactor,
            Began = now,
            Seen = now,
            From = caller.Address,
            Browser = caller.Browser.Length <= LongestBrowser ? caller.Browser : caller.Browser[..LongestBrowser],
        });
        Account account = await db.Users.SingleAsync(one => one.Id == id, stop);
        await trail.Add(new RecordAct(Acts.Herself(account, caller), Acts.SignedIn, id.ToString(), After: withSecondFactor ? "with a second factor" : null), stop);
        return key;
    }
}
