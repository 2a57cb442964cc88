using System.Text.Json;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>An area whose shape has its sides along the meridians and parallels, so that what it covers is four comparisons.</summary>
internal sealed record Rectangle(string Area, double West, double South, double East, double North)
{
    /// <summary>Whether a position lies in the rectangle or on its edge.</summary>
    public bool Covers(double longitude, double latitude) =>
        longitude >= West && longitude <= East && latitude >= South && latitude <= North;

    /// <summary>The areas of a pack whose shapes are such rectangles, which is what <see cref="RandomPacks"/> makes.</summary>
    public static IReadOnlyList<Rectangle> AllOf(PackText text)
    {
        using JsonDocument document = JsonDocument.Parse(text.Files["boundaries.geojson"]);
        return [.. document.RootElement.GetProperty("features").EnumerateArray().Select(Of)];
    }

    private static Rectangle Of(JsonElement feature)
    {
        JsonElement[] ring = [.. feature.GetProperty("geometry").GetProperty("coordinates")[0].EnumerateArray()];
        double[] longitudes = [.. ring.Select(corner => corner[0].GetDouble())];
        double[] latitudes = [.. ring.Select(corner => corner[1].GetDouble())];
        Rectangle around = new(feature.GetProperty("id").GetString()!, longitudes.Min(), latitudes.Min(), longitudes.Max(), latitudes.Max());
        bool onItsSides = ring.All(corner =>
            corner[0].GetDouble() == around.West || corner[0].GetDouble() == around.East
            || corner[1].GetDouble() == around.South || corner[1].GetDouble() == around.North);
        return onItsSides ? around : throw new NotSupportedException($"{around.Area} is not a rectangle along meridians and parallels.");
    }
}
