using System.Text.RegularExpressions;
using ServiceMap.Kernel;

namespace ServiceMap.Providers.Locations;

/// <summary>
/// Where a site is may get into a wrong cell by a slip, and nobody knows then whether it is withheld: what is refused does not repeat it.
/// </summary>
internal static partial class Misplaced
{
    /// <summary>The cells in which it belongs: whether it is repeated depends on how confidential the row is.</summary>
    private static readonly HashSet<string> Own = ["name", "address", "postcode", "longitude", "latitude", "area_code"];

    /// <summary>No more of a cell is ever shown.</summary>
    private const int Shown = 600;

    public static Refusal Withhold(Refusal refusal) => (refusal.File == "locations.csv" && Own.Contains(refusal.Column)) || !Tells(refusal.Value[..Math.Min(refusal.Value.Length, Shown)])
        ? refusal
        : refusal with { Value = "(withheld)", Reason = Without(refusal.Reason, refusal.Value) };

    private static bool Tells(string value) => Telling.HoldsPostcode(value) || Telling.HoldsStreetAndNumber(value) || Degrees().IsMatch(value);

    /// <summary>A reason may name the one item of a list that is wrong.</summary>
    private static string Without(string reason, string value) => value.Split(';', StringSplitOptions.TrimEntries).Where(Tells)
        .Aggregate(reason, (text, item) => text.Replace(item, "(withheld)", StringComparison.Ordinal));

    /// <summary>As many decimals as tell a place within a mile.</summary>
    [GeneratedRegex(@"[0-9]\.[0-9]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex Degrees();
}
