using ServiceMap.Boundaries.Contracts;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>Many cells in a few words: needs that stand in the very same areas, and these areas.</summary>
internal sealed record NeedsInAreas(IReadOnlyList<NeedSummary> Needs, IReadOnlyList<AreaSummary> Areas)
{
    public int Cells => Needs.Count * Areas.Count;

    /// <summary>Needs and areas keep the order of the cells; the widest stands first.</summary>
    public static IReadOnlyList<NeedsInAreas> Of(IEnumerable<(AreaSummary Area, NeedSummary Need)> cells) =>
    [
        .. cells.Distinct().GroupBy(cell => cell.Need)
            .Select(need => (Need: need.Key, Areas: (IReadOnlyList<AreaSummary>)[.. need.Select(cell => cell.Area)]))
            .GroupBy(need => string.Join(' ', need.Areas.Select(area => area.Code)), StringComparer.Ordinal)
            .Select(same => new NeedsInAreas([.. same.Select(need => need.Need)], same.First().Areas))
            .OrderByDescending(group => group.Areas.Count),
    ];
}
