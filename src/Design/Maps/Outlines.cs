using System.Text.Json;

namespace ServiceMap.Design.Maps;

/// <summary>
/// The shapes of the areas as points of a picture, 720 wide. Made once for each version of the shapes; longitude is narrowed by
/// the cosine of the middle latitude, so that the picture looks as the areas do from above.
/// </summary>
/// <param name="Height">Of the picture.</param>
/// <param name="UnitsPerKilometre">How long a kilometre is in it, at the middle latitude.</param>
/// <param name="ByCode">The outline of each area.</param>
/// <param name="At">Where a point in degrees is in the picture.</param>
public sealed record Outlines(int Height, double UnitsPerKilometre, IReadOnlyDictionary<string, Outline> ByCode, Func<Spot, Spot> At)
{
    public const int Width = 720;
    private const double Margin = 8;
    private const double KilometresPerDegree = 111.195;

    /// <param name="geoJson">A FeatureCollection of polygons with area codes as ids.</param>
    public static Outlines Of(ReadOnlyMemory<byte> geoJson)
    {
        using JsonDocument document = JsonDocument.Parse(geoJson);
        Dictionary<string, Outline> areas = document.RootElement.GetProperty("features").EnumerateArray()
            .ToDictionary(feature => feature.GetProperty("id").GetString()!, feature => Degrees(feature.GetProperty("geometry")));
        Spot[] spots = [.. areas.Values.SelectMany(area => area.Rings).SelectMany(ring => ring)];
        if (spots.Length == 0) return new Outlines(Width, 1, areas, spot => spot);

        (double west, double east) = (spots.Min(spot => spot.X), spots.Max(spot => spot.X));
        (double south, double north) = (spots.Min(spot => spot.Y), spots.Max(spot => spot.Y));
        double narrowing = Math.Cos((south + north) / 2 * Math.PI / 180);
        double scale = (Width - (2 * Margin)) / ((east - west) * narrowing);
        return new Outlines(
            (int)Math.Ceiling(((north - south) * scale) + (2 * Margin)),
            scale / KilometresPerDegree,
            areas.ToDictionary(pair => pair.Key, pair => pair.Value.Moved(At)),
            At);

        Spot At(Spot degrees) => new(Margin + ((degrees.X - west) * narrowing * scale), Margin + ((north - degrees.Y) * scale));
    }

    private static Outline Degrees(JsonElement geometry)
    {
        JsonElement coordinates = geometry.GetProperty("coordinates");
        IEnumerable<JsonElement> polygons = geometry.GetProperty("type").GetString() == "Polygon" ? [coordinates] : coordinates.EnumerateArray();
        return new Outline([.. polygons.SelectMany(polygon => polygon.EnumerateArray()).Select(Ring)]);
    }

    private static Spot[] Ring(JsonElement ring) => [.. ring.EnumerateArray().Select(point => new Spot(point[0].GetDouble(), point[1].GetDouble()))];
}
