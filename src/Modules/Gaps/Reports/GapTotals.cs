using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Reports;

/// <summary>How often and how long the level of the cells of a selection is below the standard between two days, both included, all cells added up.</summary>
internal static class GapTotals
{
    public static GapCount Run(Grid grid, Selection selection, DateOnly from, DateOnly to)
    {
        Lock adding = new();
        GapCount total = default;
        Parallel.ForEach(selection.Areas, () => default(GapCount), (area, _, sum) => sum + OfArea(area), Add);
        return total;

        GapCount OfArea(int area)
        {
            GapCount sum = default;
            foreach (int need in selection.Needs) sum += GapCount.Of(grid.Cell(area, need), selection.Keep, (byte)selection.Standard, from.DayNumber, to.DayNumber);
            return sum;
        }

        void Add(GapCount sum)
        {
            lock (adding) total += sum;
        }
    }
}
