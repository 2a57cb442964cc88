using System.Globalization;
using ServiceMap.Commissioning.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>The figures of need of an area, each with that of the wider place beside it, where there is one of the same name and period.</summary>
internal static class IndicatorTable
{
    public static IReadOnlyList<IndicatorRow> Run(IReadOnlyList<IndicatorSummary> indicators)
    {
        ILookup<bool, IndicatorSummary> by = indicators.ToLookup(one => one.IsWider);
        return [.. by[false].Select(one => new IndicatorRow(one, by[true].FirstOrDefault(wider => wider.Period == one.Period && IsSame(wider.Name, one.Name))))];
    }

    /// <summary>The figures of wider places that stand beside none of the area's.</summary>
    public static IReadOnlyList<IndicatorSummary> Apart(IReadOnlyList<IndicatorSummary> indicators) =>
        [.. indicators.Where(one => one.IsWider).Except(Run(indicators).Select(row => row.Wider).OfType<IndicatorSummary>())];

    /// <summary>A number as its source wrote it, with thousands set apart.</summary>
    public static string Value(decimal? value)
    {
        if (value is not { } number) return "not known";
        int decimals = number.Scale;
        return number.ToString($"N{decimals.ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture);
    }

    /// <summary>The name of a wider place's figure may say in brackets how it was made.</summary>
    private static bool IsSame(string wider, string name) => wider == name || wider.StartsWith($"{name} (", StringComparison.Ordinal);
}

/// <param name="Here">The area's figure.</param>
/// <param name="Wider">The wider place's; null where there is none.</param>
internal sealed record IndicatorRow(IndicatorSummary Here, IndicatorSummary? Wider);
