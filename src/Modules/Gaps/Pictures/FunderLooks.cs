using System.Globalization;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Design;

namespace ServiceMap.Gaps.Pictures;

/// <summary>
/// How the bars of each funder look, the same on every page: whoever has most agreements comes first, and equals come by name. A look is
/// a hue and a texture on it; the first eight are plain, and after the last of forty they begin again.
/// </summary>
internal sealed class FunderLooks
{
    private const int Hues = 8;

    private static readonly Pattern[] Textures =
        [Pattern.Plain, Pattern.Lines(-45, 6, 1.6), Pattern.Dots(8, 3), Pattern.Lines(90, 4, 1.4), Pattern.Grid(7, 1.2)];

    private readonly Dictionary<string, FunderKey> funders;

    public FunderLooks(IEnumerable<AgreementSummary> agreements) => funders = agreements
        .GroupBy(agreement => agreement.Funder)
        .OrderByDescending(funder => funder.Count()).ThenBy(funder => funder.Key, StringComparer.Ordinal)
        .Select((funder, place) => new FunderKey(funder.Key, place, Look(place)))
        .ToDictionary(funder => funder.Name);

    public FunderKey Of(string funder) => funders[funder];

    private static Look Look(int place) => new(
        string.Create(CultureInfo.InvariantCulture, $"funder-{place % Hues}"), "", "", Textures[place / Hues % Textures.Length]);
}

/// <param name="Name">The funder.</param>
/// <param name="Place">Its place among all funders.</param>
/// <param name="Look">How its bars look.</param>
internal sealed record FunderKey(string Name, int Place, Look Look)
{
    /// <summary>What its pattern is called on a page.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"payer-{Place}");
}
