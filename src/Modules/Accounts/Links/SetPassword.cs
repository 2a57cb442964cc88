using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Mail;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.Sessions;
using ServiceMap.Accounts.SigningIn;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Links;

/// <summary>Somebody sets her password by a link that was sent to her: a first one, or another. All her sessions end.</summary>
internal sealed class SetPassword(AccountsDb db, KeepLink links, EndSessions sessions, CountAttempts count, Outbox outbox, AuditTrail trail, TimeProvider clock)
{
    /// <param name="secret">What the link ends in.</param>
    /// <param name="kind">What the link is for.</param>
    /// <param name="hash">The hash of her password, which has been found good.</param>
    /// <param name="name">What she is called; null to leave it as it is.</param>
    /// <param name="caller">From where she asks.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Her account; null where the link works no more.</returns>
    public async Task<Account?> Run(string? secret, LinkKind kind, string hash, string? name, Caller caller, CancellationToken stop)
    {
        if (await links.Find(secret, kind, stop) is not { } account) return null;
        await links.Forget(account.Id, stop);
        await sessions.All(account.Id, but: null, Acts.Herself(account, caller), stop);
        await count.Forget(PasswordTries.Counted(account.Email!), stop);
        await trail.Add(new RecordAct(Acts.Herself(account, caller), account.Joined is null ? Acts.Joined : Acts.PasswordSet, account.Id.ToString()), stop);
        if (account.Joined is not null) await Tell(account, stop);
        account.PasswordHash = hash;
        account.EmailConfirmed = true;
        account.Name = name ?? account.Name;
        account.Joined ??= clock.GetUtcNow().UtcDateTime;
        await db.SaveChangesAsync(stop);
        return account;
    }

    /// <summary>Somebody who is signed in changes her password. Her other sessions end.</summary>
    public async Task<bool> Change(Guid id, string hash, Guid session, Caller caller, CancellationToken stop)
    {
        Account account = await db.Users.SingleAsync(one => one.Id == id, stop);
        account.PasswordHash = hash;
        await links.Forget(id, stop);
        await sessions.All(id, session, Acts.Herself(account, caller), stop);
        await trail.Add(new RecordAct(Acts.Herself(account, caller), Acts.PasswordSet, id.ToString()), stop);
        await Tell(account, stop);
        return true;
    }

    private Task Tell(Account account, CancellationToken stop) => outbox.Keep(Letters.Changed(account, "Your password was changed", clock.GetUtcNow()), stop);
}
