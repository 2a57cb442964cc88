using System.Globalization;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Sources;

namespace ServiceMap.Providers.Locations;

/// <summary>A location as a row of <c>locations.csv</c>.</summary>
internal static class LocationCells
{
    /// <summary>Without its withheld part it shows the area that it counts in, and with it what the source stated.</summary>
    public static string?[] Of(Location location, WithheldPart? part) =>
    [
        location.Id, location.Service.Value, location.Name ?? part?.Name ?? Location.NameWithheld, location.Address ?? part?.Address, location.Postcode ?? part?.Postcode,
        Degrees(location.Longitude ?? part?.Longitude), Degrees(location.Latitude ?? part?.Latitude),
        (location.Confidentiality == Confidentiality.Public || part is not null ? location.StatedArea ?? part?.StatedArea : location.Area)?.Value,
        PackWords.Of(location.Confidentiality),
    ];

    /// <summary>The shortest decimals that read back as the same number, without an exponent.</summary>
    private static string? Degrees(double? degrees)
    {
        string? text = degrees?.ToString("R", CultureInfo.InvariantCulture);
        return text is not null && text.Contains('E', StringComparison.Ordinal)
            ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : text;
    }
}
