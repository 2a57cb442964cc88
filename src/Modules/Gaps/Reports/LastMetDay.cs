using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Reports;

/// <summary>The last day before another on which any cell of a selection was met.</summary>
internal static class LastMetDay
{
    /// <summary>Null where none ever was before that day.</summary>
    public static DateOnly? Run(Grid grid, Selection selection, DateOnly before)
    {
        int last = -1;
        foreach (int area in selection.Areas)
        {
            foreach (int need in selection.Needs)
            {
                foreach (ref readonly Stretch stretch in grid.Cell(area, need))
                {
                    if (!selection.Keep[stretch.Service] || stretch.Level < (byte)selection.Standard) continue;
                    int end = Math.Min(stretch.ConfirmedTo, before.DayNumber - 1);
                    if (stretch.ConfirmedFrom <= end) last = Math.Max(last, end);
                }
            }
        }

        return last < 0 ? null : Days.Day(last);
    }
}
