using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Reports;

/// <summary>The days between two, both included, that are the last before a level of a selection falls; by day.</summary>
internal static class FallDays
{
    public static IReadOnlyList<FallDay> Run(Grid grid, Selection selection, DateOnly from, DateOnly to)
    {
        Dictionary<int, FallDay> days = [];
        List<Fall> found = [];
        foreach (int area in selection.Areas)
        {
            HashSet<int> ofArea = [];
            foreach (int need in selection.Needs)
            {
                Cell cell = grid.Cell(area, need);
                found.Clear();
                Falls.Between(cell, selection.Keep, from.DayNumber, to.DayNumber, found);
                foreach (Fall fall in found)
                {
                    FallDay day = days.GetValueOrDefault(fall.LastDay) ?? new FallDay(Days.Day(fall.LastDay), 0, 0, Causes.None);
                    days[fall.LastDay] = day with
                    {
                        Cells = day.Cells + 1,
                        Areas = day.Areas + (ofArea.Add(fall.LastDay) ? 1 : 0),
                        EndedBy = day.EndedBy | Falls.Of(cell.Stretches, selection.Keep, fall),
                    };
                }
            }
        }

        return [.. days.Values.OrderBy(day => day.LastDay)];
    }
}

/// <param name="LastDay">The day before the falls.</param>
/// <param name="Cells">How many cells fall.</param>
/// <param name="Areas">In how many areas.</param>
/// <param name="EndedBy">What ends them.</param>
internal sealed record FallDay(DateOnly LastDay, int Cells, int Areas, Causes EndedBy);
