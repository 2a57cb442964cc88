using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Reports;

/// <summary>The days on which at least one cell of a selection meets the standard, as stretches that neither touch nor overlap.</summary>
internal sealed class ConfirmedDays
{
    private readonly List<(int From, int To)> stretches;

    private ConfirmedDays(List<(int From, int To)> stretches) => this.stretches = stretches;

    public static ConfirmedDays Of(Grid grid, Selection selection)
    {
        HashSet<(int From, int To)> all = [];
        foreach (int area in selection.Areas)
        {
            foreach (int need in selection.Needs)
            {
                foreach (ref readonly Stretch stretch in grid.Cell(area, need).Stretches)
                {
                    if (stretch.Level < (byte)selection.Standard || stretch.ConfirmedFrom > stretch.ConfirmedTo || !selection.Keep[stretch.Service]) continue;
                    all.Add((stretch.ConfirmedFrom, stretch.ConfirmedTo));
                }
            }
        }

        return new ConfirmedDays(Joined(all.Order()));
    }

    public bool Has(DateOnly day) => stretches.Exists(one => one.From <= day.DayNumber && day.DayNumber <= one.To);

    /// <summary>The last of these days before another; null where there is none.</summary>
    public DateOnly? Before(DateOnly day) => stretches.Where(one => one.From < day.DayNumber).Select(one => Recorded(Math.Min(one.To, day.DayNumber - 1))).LastOrDefault();

    /// <summary>The first of these days after another; null where there is none.</summary>
    public DateOnly? After(DateOnly day) => stretches.Where(one => one.To > day.DayNumber).Select(one => Recorded(Math.Max(one.From, day.DayNumber + 1))).FirstOrDefault();

    private static DateOnly? Recorded(int day) => Days.Day(Math.Min(day, Days.Last - 1));

    private static List<(int From, int To)> Joined(IEnumerable<(int From, int To)> inOrder)
    {
        List<(int From, int To)> joined = [];
        foreach ((int from, int to) in inOrder)
        {
            if (joined is [.., (int begun, int until)] && from <= until + 1) joined[^1] = (begun, Math.Max(until, to));
            else joined.Add((from, to));
        }

        return joined;
    }
}
