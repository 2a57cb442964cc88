using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Reports;

/// <summary>
/// What a map shows of every area between two days, both included, as the runs of days on which it stays the same. Only the days on
/// which something starts or ends are looked at, cell by cell, so that a wide selection costs as little as its records.
/// </summary>
internal static class CoverageOverTime
{
    public static IReadOnlyList<AreaOverTime> Run(Grid grid, Selection selection, DateOnly from, DateOnly to) =>
    [
        .. selection.Areas.Select(area => new AreaOverTime(
            grid.Words.Areas[area],
            Together(grid.Words.Areas[area], [.. selection.Needs.Select(need => OfCell(grid, selection, area, need, from.DayNumber, to.DayNumber))], to))),
    ];

    private readonly record struct CellFrom(int Day, HeldCell Held);

    private static List<CellFrom> OfCell(Grid grid, Selection selection, int area, int need, int from, int to)
    {
        List<CellFrom> runs = [];
        foreach (int day in DaysOfChange(grid.Cell(area, need).Stretches, selection.Keep, from, to))
        {
            HeldCell held = HeldCell.On(grid, selection, area, need, day);
            if (runs is not [.., CellFrom last] || !last.Held.Equals(held)) runs.Add(new CellFrom(day, held));
        }

        return runs;
    }

    /// <summary>The first day, and every later one on which a stretch or its confirmed days begin or have ended.</summary>
    private static SortedSet<int> DaysOfChange(ReadOnlySpan<Stretch> stretches, Keep keep, int from, int to)
    {
        SortedSet<int> days = [from];
        foreach (ref readonly Stretch stretch in stretches)
        {
            if (!keep[stretch.Service]) continue;
            foreach (int day in (ReadOnlySpan<int>)[stretch.ActiveFrom, stretch.ActiveTo + 1, stretch.ConfirmedFrom, stretch.ConfirmedTo + 1])
            {
                if (day > from && day <= to) days.Add(day);
            }
        }

        return days;
    }

    /// <summary>The runs of the cells of an area laid beside each other: a run of the area ends where one of any cell does.</summary>
    private static List<CoverRun> Together(AreaSummary area, List<CellFrom>[] cells, DateOnly to)
    {
        int[] days = [.. cells.SelectMany(runs => runs).Select(run => run.Day).Distinct().Order()];
        int[] at = new int[cells.Length];
        List<CoverRun> together = new(days.Length);
        for (int i = 0; i < days.Length; i++)
        {
            for (int cell = 0; cell < cells.Length; cell++)
            {
                if (at[cell] + 1 < cells[cell].Count && cells[cell][at[cell] + 1].Day <= days[i]) at[cell]++;
            }

            AreaCover cover = AreaCover.Of(area, [.. cells.Select((runs, cell) => runs[at[cell]].Held)]);
            together.Add(new CoverRun(Days.Day(days[i]), i + 1 < days.Length ? Days.Day(days[i + 1] - 1) : to, cover));
        }

        return together;
    }
}

/// <summary>An area and its runs, which together cover every day exactly once.</summary>
internal sealed record AreaOverTime(AreaSummary Area, IReadOnlyList<CoverRun> Runs);

/// <summary>A maximal run of days on which nothing that is known of an area changes; both ends are inside it.</summary>
internal sealed record CoverRun(DateOnly From, DateOnly To, AreaCover Cover);
