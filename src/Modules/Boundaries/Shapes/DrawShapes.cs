using System.Buffers;
using System.Text.Json;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using ServiceMap.Boundaries.Areas;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>
/// Simplifies shapes for drawing. Neighbours are simplified together and rounded alike, so that what was one border stays one border.
/// </summary>
internal static class DrawShapes
{
    /// <summary>Some ten centimetres, less than any tolerance that is worth drawing with.</summary>
    private const int Decimals = 6;

    /// <summary>About as many as one takes, so that the text is not moved about while it grows.</summary>
    private const int BytesOfPosition = 32;

    public static ReadOnlyMemory<byte> Draw(IReadOnlyList<AreaShape> shapes, IReadOnlyList<AreaSummary> areas, double tolerance)
    {
        Dictionary<string, Geometry> drawn = shapes.Zip(Simplify(shapes, tolerance)).ToDictionary(pair => pair.First.Code, pair => pair.Second);
        var text = new ArrayBufferWriter<byte>(drawn.Values.Sum(geometry => geometry.NumPoints) * BytesOfPosition);
        using var json = new Utf8JsonWriter(text);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (AreaSummary area in areas) Write(json, area, drawn[area.Code.Value]);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return text.WrittenMemory;
    }

    private static IEnumerable<Geometry> Simplify(IReadOnlyList<AreaShape> shapes, double tolerance)
    {
        Geometry[] whole = [.. shapes.Select(shape => shape.Geometry)];
        return tolerance == 0 ? whole : CoverageSimplifier.Simplify(whole, tolerance).Select(Rounded);
    }

    private static Geometry Rounded(Geometry geometry)
    {
        Geometry rounded = geometry.Copy();
        rounded.Apply(new Rounding());
        rounded.GeometryChanged();
        return rounded;
    }

    private static void Write(Utf8JsonWriter json, AreaSummary area, Geometry geometry)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", area.Code.Value);
        json.WriteStartObject("properties");
        json.WriteString("code", area.Code.Value);
        json.WriteString("name", area.Name);
        json.WriteString("kind", AreaKinds.Word(area.Kind));
        json.WriteEndObject();
        json.WritePropertyName("geometry");
        WriteShape.Run(json, geometry);
        json.WriteEndObject();
    }

    private sealed class Rounding : ICoordinateFilter
    {
        public void Filter(Coordinate at)
        {
            at.X = Math.Round(at.X, Decimals);
            at.Y = Math.Round(at.Y, Decimals);
        }
    }
}
