using System.Globalization;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.RelateNG;
using NetTopologySuite.Operation.Valid;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>Whether shapes can be those of a set of areas: on the earth, valid each by itself, and none overlapping another.</summary>
internal static class CheckShapes
{
    private const string InteriorsShareGround = "2********";

    public static IEnumerable<Refusal> Refusals(IReadOnlyList<AreaShape> shapes)
    {
        var sound = new List<AreaShape>();
        foreach (AreaShape shape in shapes)
        {
            if (WhyNot(shape) is { } refusal)
                yield return refusal;
            else
                sound.Add(shape);
        }

        foreach (Refusal refusal in Overlaps(sound)) yield return refusal;
    }

    private static Refusal? WhyNot(AreaShape shape)
    {
        foreach (Coordinate at in shape.Geometry.Coordinates)
        {
            if (new LonLat(at.X, at.Y).WhyNot() is { } reason) return shape.Refuse(Text(at), reason);
        }

        var valid = new IsValidOp(shape.Geometry);
        if (valid.IsValid) return null;

        string fault = valid.ValidationError.Message.ToLowerInvariant();
        return shape.Refuse("", $"is not a valid shape: {fault} at {Text(valid.ValidationError.Coordinate)}");
    }

    /// <summary>A shared border is no overlap; the least area in common is. Neighbours that fit exactly need no closer look.</summary>
    private static IEnumerable<Refusal> Overlaps(IReadOnlyList<AreaShape> shapes)
    {
        if (CoverageValidator.IsValid([.. shapes.Select(shape => shape.Geometry)])) yield break;

        var places = new STRtree<int>();
        for (int i = 0; i < shapes.Count; i++) places.Insert(shapes[i].Geometry.EnvelopeInternal, i);
        for (int i = 0; i < shapes.Count; i++)
        {
            AreaShape shape = shapes[i];
            foreach (AreaShape other in places.Query(shape.Geometry.EnvelopeInternal).Where(j => j < i).Order().Select(j => shapes[j]))
            {
                if (RelateNG.Relate(other.Geometry, shape.Geometry, InteriorsShareGround))
                    yield return shape.Refuse("", $"overlaps feature {other.Code} on line {other.Line}: areas may share a border, but no ground");
            }
        }
    }

    private static string Text(Coordinate at) => string.Create(CultureInfo.InvariantCulture, $"{at.X} {at.Y}");
}
