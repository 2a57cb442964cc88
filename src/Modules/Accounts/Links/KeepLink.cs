using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Links;

/// <summary>Makes links that work once, and takes them.</summary>
internal sealed class KeepLink(AccountsDb db, TimeProvider clock)
{
    private static readonly TimeSpan OfInvitation = TimeSpan.FromDays(7);
    private static readonly TimeSpan OfReset = TimeSpan.FromHours(1);

    /// <summary>Makes one for an account; those that it had before work no more.</summary>
    /// <returns>Where it leads, below the address of the site.</returns>
    public async Task<string> Make(Guid account, LinkKind kind, CancellationToken stop)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        await db.Links.Where(link => link.Account == account || link.Expires <= now).ExecuteDeleteAsync(stop);
        string secret = Unguessable.New();
        TimeSpan holds = kind == LinkKind.Invitation ? OfInvitation : OfReset;
        db.Add(new Link { Hash = Unguessable.HashOf(secret), Account = account, Kind = kind, Expires = now + holds });
        await db.SaveChangesAsync(stop);
        return $"/account/{(kind == LinkKind.Invitation ? "invitation" : "reset")}?link={secret}";
    }

    /// <summary>Whose link this is; null where it is none, has expired or was used.</summary>
    public async Task<Account?> Find(string? secret, LinkKind kind, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(secret)) return null;
        string hash = Unguessable.HashOf(secret);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        return await db.Links.Where(link => link.Hash == hash && link.Kind == kind && link.Expires > now)
            .Join(db.Users, link => link.Account, account => account.Id, (_, account) => account)
            .SingleOrDefaultAsync(account => account.Disabled == null, stop);
    }

    /// <summary>Makes all links of an account open nothing any more.</summary>
    public Task Forget(Guid account, CancellationToken stop) => db.Links.Where(link => link.Account == account).ExecuteDeleteAsync(stop);
}
