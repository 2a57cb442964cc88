using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Host;

/// <summary>Where people find this site, in the setting <c>Site:Address</c>: <c>https://map.example.org</c>.</summary>
internal static class SiteAddress
{
    public const string Setting = "Site:Address";

    private const string Default = "http://localhost:5080";

    public static PublicAddress Of(IConfiguration settings) => new(Chosen(settings)?.GetLeftPart(UriPartial.Authority) ?? Default);

    /// <summary>The address that the operator chose; null where she chose none.</summary>
    public static Uri? Chosen(IConfiguration settings) =>
        Uri.TryCreate(settings[Setting]?.Trim(), UriKind.Absolute, out Uri? address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address is { UserInfo.Length: 0, PathAndQuery: "/", Fragment.Length: 0 }
            ? address
            : null;

    /// <returns>What is wrong with the setting, for the person who starts the server; null when nothing is.</returns>
    public static string? Mistake(IConfiguration settings) => string.IsNullOrWhiteSpace(settings[Setting]) || Chosen(settings) is not null
        ? null
        : $"The setting {Setting} is \"{settings[Setting]}\", which is not the address of a site: write it as https://map.example.org, or leave it out.";
}
