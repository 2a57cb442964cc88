using System.Globalization;
using System.Text;
using System.Text.Json;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Gaps.Pictures;

/// <summary>
/// The shapes of the areas as paths of an SVG picture, 720 wide. Made once for each version of the shapes; longitude is narrowed by
/// the cosine of the middle latitude, so that the picture looks as the areas do from above.
/// </summary>
internal sealed class AreaPaths
{
    private const double PictureWidth = 720;
    private const double Margin = 8;

    private AreaPaths(string version, int height, IReadOnlyDictionary<string, AreaPath> byCode) =>
        (Version, Height, ByCode) = (version, height, byCode);

    public static int Width => (int)PictureWidth;

    /// <summary>The version of the shapes.</summary>
    public string Version { get; }

    public int Height { get; }

    public IReadOnlyDictionary<string, AreaPath> ByCode { get; }

    /// <param name="shapes">A FeatureCollection of polygons with area codes as ids.</param>
    public static AreaPaths Of(ShapesAnswer shapes)
    {
        using JsonDocument document = JsonDocument.Parse(shapes.GeoJson);
        Dictionary<string, List<Ring>> areas = document.RootElement.GetProperty("features").EnumerateArray()
            .ToDictionary(feature => feature.GetProperty("id").GetString()!, feature => Rings(feature.GetProperty("geometry")));
        List<(double X, double Y)> points = [.. areas.Values.SelectMany(rings => rings).SelectMany(ring => ring.Points)];
        if (points.Count == 0) return new AreaPaths(shapes.Version, (int)PictureWidth, new Dictionary<string, AreaPath>());

        (double west, double east) = (points.Min(point => point.X), points.Max(point => point.X));
        (double south, double north) = (points.Min(point => point.Y), points.Max(point => point.Y));
        double narrowing = Math.Cos((south + north) / 2 * Math.PI / 180);
        double scale = (PictureWidth - (2 * Margin)) / ((east - west) * narrowing);
        return new AreaPaths(
            shapes.Version,
            (int)Math.Ceiling(((north - south) * scale) + (2 * Margin)),
            areas.ToDictionary(pair => pair.Key, pair => Path(pair.Value, point =>
                (Margin + ((point.X - west) * narrowing * scale), Margin + ((north - point.Y) * scale)))));
    }

    private sealed record Ring(bool IsOuter, List<(double X, double Y)> Points);

    private static List<Ring> Rings(JsonElement geometry)
    {
        JsonElement coordinates = geometry.GetProperty("coordinates");
        IEnumerable<JsonElement> polygons = geometry.GetProperty("type").GetString() == "Polygon" ? [coordinates] : coordinates.EnumerateArray();
        return
        [
            .. polygons.SelectMany(polygon => polygon.EnumerateArray().Select((ring, index) => new Ring(
                index == 0, [.. ring.EnumerateArray().Select(point => (point[0].GetDouble(), point[1].GetDouble()))]))),
        ];
    }

    private static AreaPath Path(List<Ring> rings, Func<(double X, double Y), (double X, double Y)> place)
    {
        StringBuilder path = new();
        (double X, double Y) middle = default;
        double largest = 0;
        foreach (Ring ring in rings)
        {
            List<(double X, double Y)> points = [.. ring.Points.Select(place)];
            for (int i = 0; i < points.Count - 1; i++)
            {
                path.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{points[i].X:0.#},{points[i].Y:0.#}");
            }

            path.Append('Z');
            (double size, (double X, double Y) centre) = Centre(points);
            if (!ring.IsOuter || size <= largest) continue;
            (largest, middle) = (size, centre);
        }

        return new AreaPath(path.ToString(), (int)Math.Round(middle.X), (int)Math.Round(middle.Y));
    }

    /// <summary>The size of a closed ring and its centre of gravity.</summary>
    private static (double Size, (double X, double Y) Centre) Centre(List<(double X, double Y)> points)
    {
        double twice = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < points.Count - 1; i++)
        {
            double cross = (points[i].X * points[i + 1].Y) - (points[i + 1].X * points[i].Y);
            twice += cross;
            x += (points[i].X + points[i + 1].X) * cross;
            y += (points[i].Y + points[i + 1].Y) * cross;
        }

        return twice == 0 ? (0, points[0]) : (Math.Abs(twice / 2), (x / (3 * twice), y / (3 * twice)));
    }
}

/// <param name="Path">The outline, as the <c>d</c> of an SVG path.</param>
/// <param name="LetterX">Where a letter stands in the middle of its largest part, from the left.</param>
/// <param name="LetterY">The same from the top.</param>
internal sealed record AreaPath(string Path, int LetterX, int LetterY);
