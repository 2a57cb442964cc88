using System.Text.Json;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>Writes a polygon or several as GeoJSON geometry (RFC 7946): outer rings run against the clock, holes with it.</summary>
internal static class WriteShape
{
    public static void Run(Utf8JsonWriter json, Geometry geometry)
    {
        json.WriteStartObject();
        json.WriteString("type", geometry.GeometryType);
        json.WritePropertyName("coordinates");
        if (geometry is Polygon polygon) Write(json, polygon);
        else
        {
            json.WriteStartArray();
            for (int i = 0; i < geometry.NumGeometries; i++) Write(json, (Polygon)geometry.GetGeometryN(i));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Polygon polygon)
    {
        json.WriteStartArray();
        Write(json, polygon.ExteriorRing.Coordinates, againstClock: true);
        foreach (LineString hole in polygon.InteriorRings) Write(json, hole.Coordinates, againstClock: false);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Coordinate[] ring, bool againstClock)
    {
        json.WriteStartArray();
        if (Orientation.IsCCW(ring) == againstClock)
        {
            for (int i = 0; i < ring.Length; i++) Write(json, ring[i]);
        }
        else
        {
            for (int i = ring.Length - 1; i >= 0; i--) Write(json, ring[i]);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Coordinate at)
    {
        Span<byte> text = stackalloc byte[(2 * WriteDegrees.LongestText) + 3];
        text[0] = (byte)'[';
        int length = 1 + WriteDegrees.Run(at.X, text[1..]);
        text[length++] = (byte)',';
        length += WriteDegrees.Run(at.Y, text[length..]);
        text[length++] = (byte)']';
        json.WriteRawValue(text[..length], skipInputValidation: true);
    }
}
