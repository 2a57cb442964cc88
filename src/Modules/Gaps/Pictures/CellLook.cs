using ServiceMap.Design;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Pictures;

/// <summary>The look of a cell, or of many cells of one area, on a map.</summary>
internal static class CellLook
{
    /// <summary>By its status and, where it is met, by its level.</summary>
    public static Look Of(GapCell cell) => Looks.Of(cell.Status switch
    {
        Status.Met => $"met-{cell.Level}",
        Status.Unconfirmed => "unconfirmed",
        _ => "gap",
    });

    /// <summary>By the share that is met of the cells of one area, one a need; where none is, by whether one may be.</summary>
    public static Look OfMany(IReadOnlyCollection<GapCell> cells)
    {
        int met = cells.Count(cell => cell.Status == Status.Met);
        if (met == 0) return Looks.Of(cells.Any(cell => cell.Status == Status.Unconfirmed) ? "unconfirmed" : "gap");
        if (met == cells.Count) return Looks.Of("some-4");
        return Looks.Of(3 * met <= cells.Count ? "some-1" : 3 * met <= 2 * cells.Count ? "some-2" : "some-3");
    }
}
