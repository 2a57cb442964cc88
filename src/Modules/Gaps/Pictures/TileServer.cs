using Microsoft.Extensions.Configuration;

namespace ServiceMap.Gaps.Pictures;

/// <summary>
/// The background that the operator may choose for maps, in the setting <c>Map:TileServer</c>: an address such as
/// <c>https://tiles.example.org/{z}/{x}/{y}.png</c>. Without it no map fetches anything from elsewhere.
/// </summary>
internal static class TileServer
{
    private const string Setting = "Map:TileServer";

    private static readonly string[] Places = ["{z}", "{x}", "{y}"];

    /// <summary>The address of a tile, with places for its zoom, column and row; null where none is chosen.</summary>
    public static string? Address(IConfiguration settings) =>
        settings[Setting] is { } address && !string.IsNullOrWhiteSpace(address) ? address.Trim() : null;

    /// <summary>Where tiles come from, as a Content-Security-Policy names it; null where none is chosen.</summary>
    public static string? Origin(IConfiguration settings) => Address(settings) is { } address && Read(address) is { } tile ? Origin(tile) : null;

    /// <returns>What is wrong with the setting, for the person who starts the server; null when nothing is.</returns>
    public static string? Mistake(IConfiguration settings) => Address(settings) is not { } address || Read(address) is not null
        ? null
        : $"The setting {Setting} is \"{address}\", which is not the address of map tiles: write it as https://tiles.example.org/{{z}}/{{x}}/{{y}}.png, or leave it out.";

    /// <summary>The address as a web address with nothing left open in its host; null when it is none.</summary>
    private static Uri? Read(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? tile)
        && tile.Scheme == Uri.UriSchemeHttps
        && tile.UserInfo.Length == 0
        && Uri.CheckHostName(tile.IdnHost) is not UriHostNameType.Unknown
        && Places.All(place => Uri.UnescapeDataString(tile.PathAndQuery).Contains(place, StringComparison.Ordinal))
            ? tile
            : null;

    private static string Origin(Uri tile) => tile.IsDefaultPort ? $"https://{tile.IdnHost}" : FormattableString.Invariant($"https://{tile.IdnHost}:{tile.Port}");
}
