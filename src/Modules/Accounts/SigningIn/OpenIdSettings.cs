using Microsoft.Extensions.Configuration;

namespace ServiceMap.Accounts.SigningIn;

/// <summary>The settings <c>SignIn:OpenId</c>: another site that says who somebody is.</summary>
internal sealed class OpenIdSettings(IConfiguration configuration)
{
    private readonly IConfigurationSection settings = configuration.GetSection("SignIn:OpenId");

    public bool IsOn => !string.IsNullOrWhiteSpace(settings["Authority"]);

    /// <summary>What people call it, on the button.</summary>
    public string Name => settings["Name"] is { Length: > 0 } name ? name : "your organisation";
}
