using System.Security.Claims;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Sessions;
using ServiceMap.Design;

namespace ServiceMap.Accounts.SigningIn;

/// <summary>Where somebody arrives who has signed in.</summary>
internal sealed class Arrival(IEnumerable<HeaderLink> links)
{
    /// <param name="user">Who she is.</param>
    /// <param name="wanted">The page of this site that she wanted; null where she wanted none.</param>
    public string Of(ClaimsPrincipal user, string? wanted)
    {
        string to = wanted ?? links.Where(link => link.IsFor(user)).MinBy(link => link.Order)?.Path ?? "/";
        return MustSetUp(user) ? $"{SessionCookie.SecondFactorPage}?{SessionCookie.Return}={Uri.EscapeDataString(to)}" : to;
    }

    /// <summary>Whether she can do nothing of what her roles allow before she has a second factor.</summary>
    public static bool MustSetUp(ClaimsPrincipal user) =>
        SignedIn.Of(user) is { HasSecondFactor: false } person && (person.IsAdministrator || person.Roles.Contains(Role.Commissioner));
}
