using System.Security.Claims;

namespace ServiceMap.Accounts.Contracts;

/// <summary>Somebody who is signed in, as the claims of her request say.</summary>
/// <param name="Account">Her account.</param>
/// <param name="Name">What she is called.</param>
/// <param name="Roles">What she may do.</param>
/// <param name="Organisations">The providers whose entries she keeps, by their ids; empty where she is no provider.</param>
/// <param name="Body">The body that she works for as a commissioner; null where she is none.</param>
/// <param name="HasSecondFactor">Whether she gave a second factor when she signed in.</param>
public sealed record SignedIn(
    Guid Account, string Name, IReadOnlySet<Role> Roles, IReadOnlySet<string> Organisations, string? Body, bool HasSecondFactor)
{
    /// <summary>The types of the claims that say for which provider, for which body, and whether with a second factor.</summary>
    public const string OrganisationClaim = "servicemap:provider";
    public const string BodyClaim = "servicemap:body";
    public const string SecondFactorClaim = "servicemap:second-factor";

    public bool IsAdministrator => Roles.Contains(Role.Administrator);

    /// <summary>Whether she may approve what providers change.</summary>
    public bool IsReviewer => HasSecondFactor && (IsAdministrator || Roles.Contains(Role.Commissioner));

    /// <summary>Whether she may change the entries of this provider: one of hers, or any where she is an administrator with her second factor.</summary>
    public bool Keeps(string organisation) => (IsAdministrator && HasSecondFactor) || (Roles.Contains(Role.Provider) && Organisations.Contains(organisation));

    /// <summary>Whether she is within a reach, as its policy says.</summary>
    public bool IsWithin(Reach reach) => reach switch
    {
        Reach.SignedIn => true,
        Reach.Keeper => Roles.Contains(Role.Provider) || (IsAdministrator && HasSecondFactor),
        Reach.Reviewer => IsReviewer,
        Reach.Administrator => IsAdministrator && HasSecondFactor,
        _ => false,
    };

    /// <summary>Whether somebody is signed in and within a reach.</summary>
    public static bool IsWithin(ClaimsPrincipal user, Reach reach) => Of(user) is { } person && person.IsWithin(reach);

    /// <summary>Null where nobody is signed in.</summary>
    public static SignedIn? Of(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true } && Guid.TryParse(user.FindFirst(ClaimTypes.NameIdentifier)?.Value, out Guid account)
            ? new SignedIn(
                account,
                user.FindFirst(ClaimTypes.Name)?.Value ?? "",
                user.FindAll(ClaimTypes.Role).Select(claim => Enum.Parse<Role>(claim.Value)).ToHashSet(),
                user.FindAll(OrganisationClaim).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal),
                user.FindFirst(BodyClaim)?.Value,
                user.HasClaim(SecondFactorClaim, "yes"))
            : null;
}
