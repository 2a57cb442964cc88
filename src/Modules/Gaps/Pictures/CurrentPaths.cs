using MediatR;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Gaps.Pictures;

/// <summary>Keeps the paths of the present shapes, so that they are made once.</summary>
internal sealed class CurrentPaths
{
    /// <summary>How much of the shapes the picture and the map may lose, in degrees: about 50 metres.</summary>
    public const double Tolerance = 0.0005;

    private volatile AreaPaths? kept;

    public async Task<AreaPaths> Get(IMediator ask, CancellationToken stop)
    {
        ShapesAnswer shapes = await ask.Send(new AreaShapes(Tolerance), stop);
        AreaPaths now = kept is { } known && known.Version == shapes.Version ? known : AreaPaths.Of(shapes);
        return kept = now;
    }
}
