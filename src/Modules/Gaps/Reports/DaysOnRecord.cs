using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Reports;

/// <summary>The days on which something on record for a cell begins or ends, from the first to the last; none where no day is recorded.</summary>
internal static class DaysOnRecord
{
    public static IEnumerable<DateOnly> Of(Grid grid, Selection selection, int area, int need)
    {
        SortedSet<int> days = [];
        foreach (ref readonly Stretch stretch in grid.Cell(area, need).Stretches)
        {
            if (!selection.Keep[stretch.Service]) continue;
            days.Add(stretch.ActiveFrom);
            days.Add(stretch.ActiveTo);
            if (stretch.ConfirmedFrom > stretch.ConfirmedTo) continue;
            days.Add(stretch.ConfirmedFrom);
            days.Add(stretch.ConfirmedTo);
        }

        return days.Where(day => day > Days.First && day < Days.Last).Select(Days.Day);
    }
}
