using NetTopologySuite.Geometries;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>The shape of an area, a Polygon or MultiPolygon in WGS 84, and the line of the file on which its feature starts.</summary>
internal sealed record AreaShape(string Code, int Line, Geometry Geometry)
{
    public Refusal Refuse(string value, string reason) => new(ShapesFile.Name, Line, $"feature {Code}", value, reason);
}
