using System.Globalization;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Host.Verbs;

/// <summary>Numbers and sizes as people read them.</summary>
internal static class Say
{
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Count(long number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    /// <summary>Which postcodes are loaded, as part of a sentence.</summary>
    public static string Postcodes(LoadedPostcodes? loaded) => loaded switch
    {
        null => "none are loaded",
        { IsDamaged: true } => "the file in which they are kept cannot be read",
        _ => $"{Count(loaded.Number, "is", "are")} loaded, {Number(loaded.Ended)} of them terminated, from {loaded.Kind} ({loaded.Source})",
    };

    /// <summary>A number of bytes for people: "1.3 MB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.#} kB"),
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.#} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.#} GB"),
    };
}
