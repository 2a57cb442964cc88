using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Maps;

namespace ServiceMap.Providers.Pages;

/// <summary>The shapes of the areas as a picture has them.</summary>
internal sealed class AreaPictures(CurrentPaths paths, IMediator ask)
{
    public async Task<AreaPaths> Run(CancellationToken stop)
    {
        ShapesAnswer shapes = await ask.Send(new AreaShapes(CurrentPaths.Tolerance), stop);
        return paths.Of(shapes.Version, shapes.GeoJson);
    }
}
