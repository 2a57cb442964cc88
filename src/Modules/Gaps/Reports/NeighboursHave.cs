using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>What an area's neighbours have that it has not: the needs that are met in one of them on a day and not in it, and by which services.</summary>
internal static class NeighboursHave
{
    /// <param name="grid">The grid.</param>
    /// <param name="selection">The needs, what counts and the standard; its areas do not matter.</param>
    /// <param name="area">The area.</param>
    /// <param name="neighbours">Its neighbours, in the order in which they are to be named.</param>
    /// <param name="day">The day.</param>
    public static IReadOnlyList<HadNearby> Run(Grid grid, Selection selection, int area, IReadOnlyList<int> neighbours, DateOnly day)
    {
        List<HadNearby> had = [];
        foreach (int need in selection.Needs)
        {
            Status here = GapMatrix.Cell(grid, selection, area, need, day.DayNumber).Status;
            if (here == Status.Met) continue;
            NearbyCover[] nearby = [.. neighbours.Select(place => Cover(grid, selection, place, need, day.DayNumber)).Where(cover => cover.Services.Count > 0)];
            if (nearby.Length > 0) had.Add(new HadNearby(grid.Words.Needs[need], here, nearby));
        }

        return had;
    }

    private static NearbyCover Cover(Grid grid, Selection selection, int area, int need, int day)
    {
        SortedSet<int> services = [];
        foreach (ref readonly Stretch stretch in grid.Cell(area, need).Stretches)
        {
            if (stretch.Level >= (byte)selection.Standard && stretch.IsConfirmed(day) && selection.Keep[stretch.Service]) services.Add(stretch.Service);
        }

        return new NearbyCover(grid.Words.Areas[area], [.. services.Select(place => grid.Services[place]!)]);
    }
}

/// <summary>A need that is not met in an area and is in these neighbours.</summary>
internal sealed record HadNearby(NeedSummary Need, Status Here, IReadOnlyList<NearbyCover> Neighbours);

/// <summary>The services that meet the standard in a neighbour, confirmed.</summary>
internal sealed record NearbyCover(AreaSummary Area, IReadOnlyList<ServiceSummary> Services);
