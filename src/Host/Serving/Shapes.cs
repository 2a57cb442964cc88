using System.Globalization;
using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Host.Serving.Problems;

namespace ServiceMap.Host.Serving;

/// <summary>Serves the shapes of the areas for drawing: <c>/boundaries.geojson?tolerance=0.0005</c>.</summary>
internal static class Shapes
{
    private const double Tightest = 0.00001;
    private const double Loosest = 0.01;

    public static void MapShapes(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/boundaries.geojson", async (string? tolerance, IMediator ask, CancellationToken stop) =>
        {
            if (Degrees(tolerance) is not { } degrees) return new ProblemAnswer(Problem.BadAddress("The tolerance is not a number of degrees: write it as tolerance=0.0005."));
            ShapesAnswer shapes = await ask.Send(new AreaShapes(Math.Clamp(degrees, Tightest, Loosest)), stop);
            return Results.Bytes(shapes.GeoJson, "application/geo+json");
        });

    private static double? Degrees(string? text)
    {
        if (string.IsNullOrEmpty(text)) return CurrentPaths.Tolerance;
        return double.TryParse(text, CultureInfo.InvariantCulture, out double degrees) && double.IsFinite(degrees) ? degrees : null;
    }
}
