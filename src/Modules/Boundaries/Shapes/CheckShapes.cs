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

    /// <summary>How many corners may be compared before the shapes are called a heap. All of England's councils need a fifth of it.</summary>
    private const long MostCompared = 30_000_000;

    /// <summary>What comparing two shapes costs whatever their size, in corners.</summary>
    private const int Together = 200;

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
            if (!double.IsFinite(at.X) || !double.IsFinite(at.Y)) return shape.Refuse(Text(at), "is not a place: a coordinate is larger than any number");
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
        var places = new STRtree<int>();
        for (int i = 0; i < shapes.Count; i++) places.Insert(shapes[i].Geometry.EnvelopeInternal, i);
        if (IsHeap(shapes, places)) return [new Refusal(ShapesFile.Name, 0, "", "", "holds shapes that lie over each other in heaps: give each area its own ground")];
        return CoverageValidator.IsValid([.. shapes.Select(shape => shape.Geometry)]) ? [] : Overlaps(shapes, places);
    }

    private static IEnumerable<Refusal> Overlaps(IReadOnlyList<AreaShape> shapes, STRtree<int> places)
    {
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

    /// <summary>Whether so many shapes lie in each other's boxes that comparing them would never end.</summary>
    private static bool IsHeap(IReadOnlyList<AreaShape> shapes, STRtree<int> places)
    {
        long compared = 0;
        foreach (AreaShape shape in shapes)
        {
            foreach (int other in places.Query(shape.Geometry.EnvelopeInternal))
            {
                compared += shape.Geometry.NumPoints + shapes[other].Geometry.NumPoints + Together;
                if (compared > MostCompared) return true;
            }
        }

        return false;
    }

    private static string Text(Coordinate at) => string.Create(CultureInfo.InvariantCulture, $"{at.X} {at.Y}");
}
