using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>The gap matrix: every cell of a selection on a day, area by area and in each need by need.</summary>
internal static class GapMatrix
{
    public static IReadOnlyList<GapCell> Run(Grid grid, Selection selection, DateOnly day)
    {
        List<GapCell> cells = new(selection.Areas.Length * selection.Needs.Length);
        foreach (int area in selection.Areas)
        {
            foreach (int need in selection.Needs) cells.Add(Cell(grid, selection, area, need, day.DayNumber));
        }

        return cells;
    }

    /// <summary>The matrix as rows, a cell each.</summary>
    public static ReportTable AsTable(IReadOnlyList<GapCell> cells) => new(
        ["area_code", "need", "level", "possible", "status", "ends_on", "cause", "providers"],
        [
            .. cells.Select(cell => new[]
            {
                cell.Area.Code.Value, cell.Need.Code.Value, Words.Number(cell.Level), Words.Number(cell.Possible), Words.Of(cell.Status),
                Words.Iso(cell.EndsOn?.Day), Words.Of(cell.EndedBy), Words.Number(cell.Providers),
            }),
        ]);

    internal static GapCell Cell(Grid grid, Selection selection, int area, int need, int day)
    {
        Cell cell = grid.Cell(area, need);
        ReadOnlySpan<Stretch> stretches = cell.Stretches;
        byte standard = (byte)selection.Standard;
        (byte level, byte possible) = Levels.On(stretches, selection.Keep, day);
        Fall? fall = level > Levels.None ? Falls.Next(cell, selection.Keep, day) : null;
        (int providers, bool unknown) = ProvidersThere.Count(stretches, selection.Keep, grid.NotStated, standard, day);
        return new GapCell(
            grid.Words.Areas[area], grid.Words.Needs[need], level, possible, Levels.Against(standard, level, possible),
            fall is { } next ? EndAsRecorded.Of(grid, selection.Keep, stretches, next) : null,
            fall is { } last ? Falls.Of(stretches, selection.Keep, last) : Causes.None,
            providers, unknown);
    }
}

/// <summary>What is known of a cell on a day.</summary>
/// <param name="Area">The area.</param>
/// <param name="Need">The need.</param>
/// <param name="Level">Its level over confirmed services, 0 to 3.</param>
/// <param name="Possible">Its level over all active services, never lower.</param>
/// <param name="Status">How it stands against the standard.</param>
/// <param name="EndsOn">The last day of the present level if nothing is renewed or confirmed; null when it never falls, or is 0. Its precision is that of its source.</param>
/// <param name="EndedBy">What ends it on that day.</param>
/// <param name="Providers">How many different providers meet the standard, confirmed.</param>
/// <param name="ProviderUnknown">Whether the only one is the provider that stands for all that no source states.</param>
internal sealed record GapCell(
    AreaSummary Area, NeedSummary Need, byte Level, byte Possible, Status Status, RecordedDay? EndsOn, Causes EndedBy, int Providers, bool ProviderUnknown)
{
    /// <summary>Whether one known provider alone holds it up.</summary>
    public bool IsFragile => Providers == 1 && !ProviderUnknown;

    /// <summary>The slug of its look on a map: its status and, where it is met, its level.</summary>
    public string Look => Status == Status.Met ? $"met-{Words.Number(Level)}" : Words.Of(Status);
}
