using System.Net;
using Microsoft.Extensions.Configuration;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.OpenId;

/// <summary>The settings <c>SignIn:OpenId</c>: another site that says who somebody is, such as Entra ID, and what its words mean here.</summary>
internal sealed class OpenIdSettings(IConfiguration configuration)
{
    private const string Section = "SignIn:OpenId";

    private readonly IConfigurationSection settings = configuration.GetSection(Section);

    public bool IsOn => Authority.Length > 0;

    public string Authority => settings["Authority"]?.Trim() ?? "";

    public string? ClientId => settings["ClientId"];

    public string? ClientSecret => settings["ClientSecret"];

    /// <summary>What people call it, on the button.</summary>
    public string Name => settings["Name"] is { Length: > 0 } name ? name : "your organisation";

    public string RoleClaim => settings["RoleClaim"] ?? "roles";

    public string OrganisationClaim => settings["OrganisationClaim"] ?? "organisation";

    public string BodyClaim => settings["BodyClaim"] ?? "body";

    /// <summary>Which values of <c>amr</c> or <c>acr</c> say that she gave a second factor there.</summary>
    public IReadOnlyList<string> SecondFactor => settings.GetSection("SecondFactor").Get<string[]>() ?? ["mfa"];

    /// <summary>Whether an address counts as hers although the site does not say that it is verified; Entra ID never says so.</summary>
    public bool EmailIsVerified => string.Equals(settings["EmailIsVerified"], "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The role for which a value of the role claim stands; null for none.</summary>
    public Role? RoleOf(string value) => Enum.TryParse(settings.GetSection("Roles")[value], ignoreCase: true, out Role role) ? role : null;

    /// <summary>Plain http is for tests on the machine itself.</summary>
    public bool IsOnThisMachine => Uri.TryCreate(Authority, UriKind.Absolute, out Uri? address) && IPAddress.TryParse(address.Host, out IPAddress? host) && IPAddress.IsLoopback(host);

    /// <summary>What is wrong with the settings, as a sentence; null where nothing is.</summary>
    public string? Mistake()
    {
        if (!IsOn) return null;
        if (!Uri.TryCreate(Authority, UriKind.Absolute, out Uri? address) || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && IsOnThisMachine)))
            return $"{Section}:Authority is not an address that begins with https://.";
        if (string.IsNullOrWhiteSpace(ClientId)) return $"{Section}:ClientId is missing: the site that signs people in gives it.";
        return settings.GetSection("Roles").GetChildren().FirstOrDefault(one => !Enum.GetNames<Role>().Contains(one.Value, StringComparer.OrdinalIgnoreCase)) is { } wrong
            ? $"{Section}:Roles:{wrong.Key} is no role: choose provider, commissioner, planner or administrator."
            : null;
    }
}
