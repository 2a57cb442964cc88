using System.Globalization;
using System.Net.Mime;
using System.Xml.Linq;
using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design;
using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Host.Serving.Problems;

namespace ServiceMap.Host.Serving;

/// <summary>
/// Serves the shapes of the areas for drawing: <c>/boundaries.geojson?tolerance=0.0005</c> (0 for every vertex); as the picture that lies
/// under dots, <c>/boundaries.svg?version=…</c>, which browsers keep for as long as the shapes are the same; and for whatever shows no SVG,
/// <c>/boundaries.png?width=800&amp;height=600</c>.
/// </summary>
internal static class Shapes
{
    private const double Tightest = 0.00001;
    private const double Loosest = 0.01;
    private const int Smallest = 16;
    private const int Largest = 2000;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static void MapShapes(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/boundaries.geojson", async (string? tolerance, IMediator ask, CancellationToken stop) =>
        {
            if (Degrees(tolerance) is not { } degrees) return new ProblemAnswer(Problem.BadAddress("The tolerance is not a number of degrees: write it as tolerance=0.0005."));
            ShapesAnswer shapes = await ask.Send(new AreaShapes(degrees == 0 ? 0 : Math.Clamp(degrees, Tightest, Loosest)), stop);
            return Results.Bytes(shapes.GeoJson, "application/geo+json");
        }).AllowAnonymous();
        routes.MapGet("/boundaries.svg", async (string? version, HttpResponse answer, CurrentGrid grids, CurrentOutlines outlines, IMediator ask, CancellationToken stop) =>
        {
            AreaPaths paths = await outlines.Get(await grids.Get(stop), ask, stop);
            if (version == paths.Version) answer.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Text(Picture(paths), MediaTypeNames.Image.Svg);
        }).AllowAnonymous();
        routes.MapGet("/boundaries.png", async (string? width, string? height, CurrentGrid grids, CurrentOutlines outlines, IMediator ask, CancellationToken stop) =>
        {
            if (Dots(width, 800) is not { } across || Dots(height, 600) is not { } down)
                return new ProblemAnswer(Problem.BadAddress($"The size is not one that there is: write it as width=800&height=600, each from {Smallest} to {Largest}."));
            return Results.Bytes(PlainMap.Png(await outlines.Get(await grids.Get(stop), ask, stop), across, down), MediaTypeNames.Image.Png);
        }).AllowAnonymous();
    }

    private static double? Degrees(string? text)
    {
        if (string.IsNullOrEmpty(text)) return CurrentPaths.Tolerance;
        return double.TryParse(text, CultureInfo.InvariantCulture, out double degrees) && double.IsFinite(degrees) ? degrees : null;
    }

    private static int? Dots(string? text, int otherwise)
    {
        if (string.IsNullOrEmpty(text)) return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int dots) && dots is >= Smallest and <= Largest ? dots : null;
    }

    private static string Picture(AreaPaths paths) => new XElement(
        Svg + "svg",
        new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {AreaPaths.Width} {paths.Height}")),
        new XAttribute("fill", Palette.Of("not-counted")),
        new XAttribute("stroke", "#ffffff"),
        paths.ByCode.Values.Select(area => new XElement(Svg + "path", new XAttribute("d", area.Path)))).ToString(SaveOptions.DisableFormatting);
}
