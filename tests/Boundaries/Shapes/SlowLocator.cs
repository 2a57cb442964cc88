using System.Numerics;
using NetTopologySuite.Geometries;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Shapes;

namespace ServiceMap.Boundaries.Tests.Shapes;

/// <summary>
/// The slow twin of the locator: tests a point against every edge of every area, in whole numbers, so that nothing is ever rounded.
/// </summary>
internal sealed class SlowLocator(IReadOnlyList<AreaShape> shapes)
{
    /// <summary>Every number is a whole one of these parts of 1.</summary>
    private const int Parts = 1074;

    private readonly (string Code, (Whole From, Whole To)[] Edges)[] areas =
        [.. shapes.OrderBy(shape => shape.Code, StringComparer.Ordinal).Select(shape => (shape.Code, EdgesOf(shape.Geometry)))];

    public AreaCode? Locate(LonLat point)
    {
        Whole at = Whole.Of(point.Longitude, point.Latitude);
        string? code = areas.Where(area => Covers(area.Edges, at)).Select(area => area.Code).FirstOrDefault();
        return code is null ? null : new AreaCode(code);
    }

    private static bool Covers((Whole From, Whole To)[] edges, Whole at) =>
        edges.Any(edge => IsOn(edge.From, edge.To, at)) || edges.Count(edge => IsWestOf(at, edge.From, edge.To)) % 2 == 1;

    private static bool IsOn(Whole from, Whole to, Whole at) =>
        Side(from, to, at) == 0
        && at.X >= BigInteger.Min(from.X, to.X) && at.X <= BigInteger.Max(from.X, to.X)
        && at.Y >= BigInteger.Min(from.Y, to.Y) && at.Y <= BigInteger.Max(from.Y, to.Y);

    private static bool IsWestOf(Whole at, Whole from, Whole to) => from.Y > at.Y != to.Y > at.Y && Side(from, to, at) > 0 == to.Y > from.Y;

    private static int Side(Whole from, Whole to, Whole at) => (((to.X - from.X) * (at.Y - from.Y)) - ((to.Y - from.Y) * (at.X - from.X))).Sign;

    private static (Whole, Whole)[] EdgesOf(Geometry geometry) =>
    [
        .. from index in Enumerable.Range(0, geometry.NumGeometries)
           let polygon = (Polygon)geometry.GetGeometryN(index)
           from ring in polygon.InteriorRings.Prepend(polygon.ExteriorRing)
           let corners = ring.Coordinates.Select(corner => Whole.Of(corner.X, corner.Y)).ToArray()
           from edge in corners.Zip(corners.Skip(1))
           select edge,
    ];

    private readonly record struct Whole(BigInteger X, BigInteger Y)
    {
        public static Whole Of(double x, double y) => new(Scaled(x), Scaled(y));

        /// <summary>Doubled until it is whole, and shifted by what is left.</summary>
        private static BigInteger Scaled(double number)
        {
            int doublings = 0;
            for (; number != Math.Truncate(number); doublings++) number *= 2;
            return new BigInteger(number) << (Parts - doublings);
        }
    }
}
