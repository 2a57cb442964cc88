using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;

namespace ServiceMap.Gaps.Reports;

/// <summary>
/// The years that a slider runs through: from 1 January of the first year in which anything at all is confirmed to 31 December of the
/// last. They are those of the whole grid and not of what was chosen, so that a day keeps its place when the choice changes; and what
/// is only possible is left out, since it may begin decades ago or never end, and would leave a thumb no room between two months.
/// </summary>
internal static class RecordedYears
{
    /// <param name="grid">The grid.</param>
    /// <param name="earliest">No day before this is shown.</param>
    /// <param name="latest">No day after this is shown.</param>
    /// <param name="within">Days that must be inside, such as today; one at least.</param>
    public static (DateOnly From, DateOnly To) Of(Grid grid, DateOnly earliest, DateOnly latest, params IReadOnlyCollection<DateOnly> within)
    {
        int first = within.Min().DayNumber;
        int last = within.Max().DayNumber;
        foreach (Cell cell in grid.Cells.SelectMany(row => row))
        {
            if (cell.Confirmed.All.From.IsEmpty) continue;
            first = Math.Min(first, cell.Confirmed.All.From[0]);
            foreach (int day in cell.Confirmed.All.To) last = Math.Max(last, day);
        }

        int from = Days.Day(Math.Max(first, earliest.DayNumber)).Year;
        int to = Days.Day(Math.Min(last, latest.DayNumber)).Year;
        return (new DateOnly(from, 1, 1), new DateOnly(to, 12, 31));
    }
}
