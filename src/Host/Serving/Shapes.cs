using MediatR;
using Microsoft.Net.Http.Headers;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Host.Serving;

/// <summary>Serves the shapes of the areas for drawing: <c>/boundaries.geojson?tolerance=0.0005</c>.</summary>
internal static class Shapes
{
    private const double Tightest = 0.00001;
    private const double Loosest = 0.01;

    public static void MapShapes(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/boundaries.geojson", [HttpMethods.Get, HttpMethods.Head], async (double? tolerance, IMediator ask, CancellationToken stop) =>
        {
            if (tolerance is { } asked && !double.IsFinite(asked)) return Results.BadRequest("tolerance is not a number of degrees.");
            ShapesAnswer shapes = await ask.Send(new AreaShapes(Math.Clamp(tolerance ?? 0.0005, Tightest, Loosest)), stop);
            string tag = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(shapes.GeoJson.Span))[..32];
            return Results.Bytes(shapes.GeoJson, "application/geo+json", entityTag: new EntityTagHeaderValue($"\"{tag}\""));
        });
}
