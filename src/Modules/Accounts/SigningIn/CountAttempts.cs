using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.SigningIn;

/// <summary>
/// Counts what somebody tries, in the transaction that is open. Every try counts as wrong until it turns out right, so that a hundred at
/// the same moment are a hundred.
/// </summary>
internal sealed class CountAttempts(AccountsDb db, TimeProvider clock)
{
    /// <param name="account">What identifies the account, whether there is one or not.</param>
    /// <param name="from">The address that is asked from.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Verdict> Begin(string account, IPAddress? from, CancellationToken stop)
    {
        await ForgetOld(stop);
        Verdict ofAccount = await Look(Whose(account), Patience.OfAccount, stop);
        Verdict ofAddress = from is null ? ofAccount : await Look(Whose(Counted(from)), Patience.OfAddress, stop);
        TimeSpan wait = ofAccount.Wait > ofAddress.Wait ? ofAccount.Wait : ofAddress.Wait;
        if (wait > TimeSpan.Zero) return new Verdict(wait, Locks: false);

        await Add(Whose(account), stop);
        if (from is not null) await Add(Whose(Counted(from)), stop);
        await db.SaveChangesAsync(stop);
        return new Verdict(TimeSpan.Zero, ofAccount.Locks);
    }

    /// <summary>What was tried last was right.</summary>
    public async Task Right(string account, IPAddress? from, CancellationToken stop)
    {
        if (await db.Attempts.FindAsync([Whose(account)], stop) is { } ofAccount) db.Remove(ofAccount);
        if (from is not null && await db.Attempts.FindAsync([Whose(Counted(from))], stop) is { Wrong: > 0 } ofAddress) ofAddress.Wrong--;
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Forgets the wrong ones of an account, such as when its password was set anew.</summary>
    public Task Forget(string account, CancellationToken stop) => Right(account, from: null, stop);

    private async Task<Verdict> Look(string whose, Patience patience, CancellationToken stop)
    {
        Attempts? so = await db.Attempts.FindAsync([whose], stop);
        if (so is null) return new Verdict(TimeSpan.Zero, patience.Locks(1));
        TimeSpan since = clock.GetUtcNow().UtcDateTime - so.Last;
        TimeSpan wait = patience.After(so.Wrong) - since;
        return new Verdict(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, patience.Locks(so.Wrong + 1));
    }

    private async Task Add(string whose, CancellationToken stop)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        Attempts? so = await db.Attempts.FindAsync([whose], stop);
        if (so is null) db.Add(so = new Attempts { Whose = whose, Wrong = 0, Last = now });
        so.Wrong++;
        so.Last = now;
    }

    /// <summary>Who did nothing wrong for as long as a lock holds begins anew.</summary>
    private Task ForgetOld(CancellationToken stop)
    {
        DateTime old = clock.GetUtcNow().UtcDateTime - Patience.Lock;
        return db.Attempts.Where(so => so.Last <= old).ExecuteDeleteAsync(stop);
    }

    /// <summary>Of IPv6 the first 64 bits count, since whoever has one address has all of those.</summary>
    private static string Counted(IPAddress from) => from switch
    {
        { IsIPv4MappedToIPv6: true } => from.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexStringLower(from.GetAddressBytes().AsSpan(0, 8)),
        _ => from.ToString(),
    };

    private static string Whose(string what) => Unguessable.HashOf(what);

    /// <param name="Wait">How long to wait before anything is looked at; nothing where it may be.</param>
    /// <param name="Locks">Whether one more that is wrong locks the account.</param>
    internal sealed record Verdict(TimeSpan Wait, bool Locks);
}
