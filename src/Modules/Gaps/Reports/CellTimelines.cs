using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>The timeline of every cell of a selection between two days, both included.</summary>
internal static class CellTimelines
{
    public static IReadOnlyList<CellRun> Run(Grid grid, Selection selection, DateOnly from, DateOnly to)
    {
        List<CellRun> runs = [];
        foreach (int area in selection.Areas)
        {
            foreach (int need in selection.Needs)
            {
                foreach (Run run in new Sweep(grid.Cell(area, need), selection.Keep, from.DayNumber, to.DayNumber))
                {
                    runs.Add(new CellRun(
                        grid.Words.Areas[area], grid.Words.Needs[need], Days.Day(run.From), Days.Day(run.To), run.Level, run.Possible,
                        Levels.Against((byte)selection.Standard, run.Level, run.Possible)));
                }
            }
        }

        return runs;
    }

    /// <summary>The runs as rows.</summary>
    public static ReportTable AsTable(IReadOnlyList<CellRun> runs) => new(
        ["area_code", "need", "from", "to", "level", "possible"],
        [
            .. runs.Select(run => new[]
            {
                run.Area.Code.Value, run.Need.Code.Value, Words.Iso(run.From), Words.Iso(run.To), Words.Number(run.Level), Words.Number(run.Possible),
            }),
        ]);
}

/// <summary>A maximal run of days on which a cell has one pair of level and possible level, both ends included.</summary>
internal sealed record CellRun(AreaSummary Area, NeedSummary Need, DateOnly From, DateOnly To, byte Level, byte Possible, Status Status);
