using Microsoft.Extensions.Configuration;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>
/// The look-up on another machine that the operator may choose, in the setting <c>Postcodes:LookUp</c>: an address such as
/// <c>https://api.postcodes.example.org</c>. Without it nobody outside is ever told a postcode.
/// </summary>
internal static class LookUpAddress
{
    private const string Setting = "Postcodes:LookUp";

    /// <summary>The address, ending in <c>/</c>; null where none is chosen, or where what is chosen is none.</summary>
    public static Uri? Of(IConfiguration settings) =>
        settings[Setting]?.Trim() is { Length: > 0 } text
        && Uri.TryCreate($"{text.TrimEnd('/')}/", UriKind.Absolute, out Uri? address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 }
            ? address
            : null;

    /// <returns>What is wrong with the setting, for the person who starts the program; null when nothing is.</returns>
    public static string? Mistake(IConfiguration settings) => string.IsNullOrWhiteSpace(settings[Setting]) || Of(settings) is not null
        ? null
        : $"The setting {Setting} is \"{settings[Setting]}\", which is not the address of a look-up for postcodes: write it as https://postcodes.example.org, or leave it out.";
}
