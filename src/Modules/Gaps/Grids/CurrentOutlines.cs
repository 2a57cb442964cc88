using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Maps;

namespace ServiceMap.Gaps.Grids;

/// <summary>Keeps the outlines of the areas of a grid, so that the shapes are asked for once for each grid and not for each page.</summary>
internal sealed class CurrentOutlines(CurrentPaths paths)
{
    private volatile Kept? kept;

    public async ValueTask<AreaPaths> Get(Grid grid, IMediator ask, CancellationToken stop)
    {
        if (kept is { } known && known.Version == grid.Version) return known.Paths;
        ShapesAnswer shapes = await ask.Send(new AreaShapes(CurrentPaths.Tolerance), stop);
        kept = new Kept(grid.Version, paths.Of(shapes.Version, shapes.GeoJson));
        return kept.Paths;
    }

    private sealed record Kept(long Version, AreaPaths Paths);
}
