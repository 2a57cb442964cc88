using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Kernel;

namespace ServiceMap.Gaps.Reports;

/// <summary>The last day of a level with the precision in which its sources give it, so that nobody is misled by a day that stands for a month.</summary>
internal static class EndAsRecorded
{
    /// <summary>The finest precision among all that ends the level on that day. An assurance runs out on an exact day.</summary>
    public static RecordedDay Of(Grid grid, Keep keep, ReadOnlySpan<Stretch> stretches, Fall fall)
    {
        Precision? finest = null;
        foreach (ref readonly Stretch stretch in stretches)
        {
            if (!Falls.EndsWith(stretch, stretches, keep, fall)) continue;
            Precision given = Of(grid, stretch)?.Precision ?? Precision.Day;
            if (finest is null || given < finest) finest = given;
        }

        return new RecordedDay(Days.Day(fall.LastDay), finest);
    }

    private static RecordedDay? Of(Grid grid, in Stretch stretch) => stretch.EndedBy switch
    {
        Causes.Funding => grid.Agreements[stretch.Agreement].Ends,
        Causes.Service => grid.Services[stretch.Service]!.Entry.Ends,
        _ => null,
    };
}
