using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Pages;

/// <summary>Says of any day what the coverage map says of it, for what a page was asked.</summary>
/// <param name="view">What was asked.</param>
/// <param name="falls">The days on which something falls.</param>
/// <param name="confirmed">The days on which something is confirmed.</param>
internal sealed class CoverageDays(View view, IReadOnlyList<FallDay> falls, ConfirmedDays confirmed)
{
    /// <param name="areas">The areas that are counted, on the day.</param>
    /// <param name="besides">The areas that are shown beside them.</param>
    /// <param name="day">The day.</param>
    /// <param name="called">The day in words, or what stands for it.</param>
    public DaySays Of(IReadOnlyList<AreaCover> areas, IReadOnlyList<AreaCover> besides, DateOnly day, string called)
    {
        bool isNothing = !confirmed.Has(day);
        DateOnly? nearest = isNothing ? confirmed.Before(day) ?? confirmed.After(day) : null;
        return new DaySays(
            CoverageTexts.Lead(areas, view.Selection.Standard, called, CoverageTexts.Had(day, view.Today)),
            CoverageTexts.Rest(areas),
            CoverageTexts.Short(areas),
            falls.FirstOrDefault(fall => fall.LastDay >= day) is { } next ? CoverageTexts.EndsNext(next, areas) : "",
            isNothing ? CoverageTexts.Nothing(areas, day, nearest) : "",
            nearest,
            [.. LegendOf.Run(areas, besides, view.Selection.Standard).Select(line => line.Count)]);
    }
}
