using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Reports;

/// <summary>The comparison of two days: every cell of a selection on both, area by area and in each need by need.</summary>
internal static class DayComparison
{
    public static IReadOnlyList<CellChange> Run(Grid grid, Selection selection, DateOnly from, DateOnly to) =>
        [.. GapMatrix.Run(grid, selection, from).Zip(GapMatrix.Run(grid, selection, to), (before, after) => new CellChange(before, after))];

    /// <summary>The comparison as rows, a cell each, also where nothing changed.</summary>
    public static ReportTable AsTable(IReadOnlyList<CellChange> changes) => new(
        [
            "area_code", "need", "before_level", "before_possible", "before_status", "after_level", "after_possible", "after_status", "change",
        ],
        [
            .. changes.Select(one => new[]
            {
                one.After.Area.Code.Value, one.After.Need.Code.Value,
                Words.Number(one.Before.Level), Words.Number(one.Before.Possible), Words.Of(one.Before.Status),
                Words.Number(one.After.Level), Words.Number(one.After.Possible), Words.Of(one.After.Status),
                Words.Of(one.Change),
            }),
        ]);
}

/// <summary>A cell on two days.</summary>
/// <param name="Before">The cell on the first day.</param>
/// <param name="After">The same cell on the second.</param>
internal sealed record CellChange(GapCell Before, GapCell After)
{
    public Change Change { get; } = (Before.Status == Status.Met, After.Status == Status.Met) switch
    {
        (false, true) => Change.Gained,
        (true, false) => Change.Lost,
        _ => (Before.Level, Before.Possible, Before.Status) == (After.Level, After.Possible, After.Status) ? Change.Same : Change.Changed,
    };
}

/// <summary>What became of a cell between two days, against the standard.</summary>
internal enum Change : byte
{
    /// <summary>Met after and not before.</summary>
    Gained,

    /// <summary>Met before and not after.</summary>
    Lost,

    /// <summary>Its level, possible level or status is another, and it is neither gained nor lost.</summary>
    Changed,

    /// <summary>Level, possible level and status are what they were.</summary>
    Same,
}
