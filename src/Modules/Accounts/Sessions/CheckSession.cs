using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Sessions;

/// <summary>
/// Says who has the key of a session, and what she may do: as the database has it at this moment, so that whatever an administrator
/// changes holds from the next request on.
/// </summary>
internal sealed class CheckSession(AccountsDb db, TimeProvider clock)
{
    /// <summary>The types of the claims with the key of a session, and with what it is called.</summary>
    public const string KeyClaim = "servicemap:key";
    public const string IdClaim = "servicemap:session";

    /// <returns>Null where the session has ended, or its account may not be used.</returns>
    public async Task<Found?> Run(string key, CancellationToken stop)
    {
        string hash = Unguessable.HashOf(key);
        if (await db.Sessions.AsNoTracking().SingleOrDefaultAsync(one => one.Hash == hash, stop) is not { } session) return null;
        Account account = await db.Users.AsNoTracking().SingleAsync(one => one.Id == session.Account, stop);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (!account.CanBeUsed || SessionTimes.HasEnded(session, account, now)) return null;

        ClaimsPrincipal user = new(new ClaimsIdentity(Claims(session, account, key), Schemes.Session));
        return new Found(user, now - session.Seen >= SessionTimes.Exactness);
    }

    /// <summary>Writes that a session is used at this moment.</summary>
    public Task Use(string key, CancellationToken stop)
    {
        string hash = Unguessable.HashOf(key);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        return db.Sessions.Where(one => one.Hash == hash).ExecuteUpdateAsync(set => set.SetProperty(one => one.Seen, now), stop);
    }

    private static IEnumerable<Claim> Claims(Session session, Account account, string key)
    {
        yield return new Claim(ClaimTypes.NameIdentifier, account.Id.ToString());
        yield return new Claim(ClaimTypes.Name, account.Name);
        yield return new Claim(KeyClaim, key);
        yield return new Claim(IdClaim, session.Id.ToString());
        foreach (Role role in account.Roles) yield return new Claim(ClaimTypes.Role, role.ToString());
        foreach (string organisation in account.Organisations) yield return new Claim(SignedIn.OrganisationClaim, organisation);
        if (account.Body is { } body) yield return new Claim(SignedIn.BodyClaim, body);
        if (session.HasSecondFactor) yield return new Claim(SignedIn.SecondFactorClaim, "yes");
    }

    /// <param name="User">Who she is, and what she may do.</param>
    /// <param name="IsToBeWritten">Whether it is time to write that she is there.</param>
    internal sealed record Found(ClaimsPrincipal User, bool IsToBeWritten);
}
