using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Reports;

/// <summary>The last day before another on which a cell of a selection met the standard; null where none ever did.</summary>
internal static class LastMet
{
    public static DateOnly? Before(Grid grid, Selection selection, DateOnly day)
    {
        int last = -1;
        foreach (int area in selection.Areas)
        {
            foreach (int need in selection.Needs)
            {
                foreach (ref readonly Stretch stretch in grid.Cell(area, need))
                {
                    if (stretch.Level < (byte)selection.Standard || !selection.Keep[stretch.Service]) continue;
                    int to = Math.Min(stretch.ConfirmedTo, day.DayNumber - 1);
                    if (stretch.IsConfirmed(to)) last = Math.Max(last, to);
                }
            }
        }

        return last < 0 ? null : Days.Day(last);
    }
}
