using System.Security.Claims;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.OpenId;

/// <summary>What another site says of somebody.</summary>
/// <param name="Issuer">Which site.</param>
/// <param name="Subject">What identifies her there; never another's.</param>
/// <param name="Email">Her verified e-mail address; null where the site vouches for none.</param>
/// <param name="Name">What she is called.</param>
/// <param name="Roles">The roles that its words stand for here.</param>
/// <param name="Organisations">Her organisations, by their ids here.</param>
/// <param name="Body">The body that she works for.</param>
/// <param name="HasSecondFactor">Whether she gave a second factor there.</param>
internal sealed record Vouched(
    string Issuer, string Subject, string? Email, string Name, IReadOnlyList<Role> Roles, IReadOnlyList<string> Organisations, string? Body, bool HasSecondFactor)
{
    public static Vouched? Of(string issuer, ClaimsPrincipal user, OpenIdSettings settings)
    {
        if (user.FindFirst("sub")?.Value is not { Length: > 0 } subject) return null;
        bool isVerified = settings.EmailIsVerified || string.Equals(user.FindFirst("email_verified")?.Value, "true", StringComparison.OrdinalIgnoreCase);
        string email = user.FindFirst("email")?.Value ?? "";
        return new Vouched(
            issuer,
            subject,
            isVerified && email.Length > 0 ? email : null,
            user.FindFirst("name")?.Value is { Length: > 0 and <= Rename.Longest } name ? name : email,
            [.. user.FindAll(settings.RoleClaim).Select(claim => settings.RoleOf(claim.Value)).OfType<Role>().Distinct()],
            [.. user.FindAll(settings.OrganisationClaim).Select(claim => claim.Value)],
            user.FindFirst(settings.BodyClaim)?.Value,
            user.Claims.Any(claim => claim.Type is "amr" or "acr" && settings.SecondFactor.Contains(claim.Value)));
    }

    /// <summary>What she may do here by its words. Only what a role needs is taken.</summary>
    public Invitee AsInvitee() => Invitee.Of(
        Email ?? "", Name, Roles, Roles.Contains(Role.Provider) ? Organisations : [], Roles.Contains(Role.Commissioner) ? Body : null, mayInvite: false);
}
