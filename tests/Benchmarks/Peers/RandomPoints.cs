using NetTopologySuite.Geometries;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Shapes;
using ServiceMap.Kernel;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>The shipped shapes of London in full, and random points of the box around them. The same seed gives the same points.</summary>
internal static class RandomPoints
{
    private const int Seed = 11;

    /// <summary>The shapes, by code, so that the place of an area in this list is its place everywhere.</summary>
    public static AreaShape[] London()
    {
        string file = Path.Combine(AppContext.BaseDirectory, "data", "boundaries", "london", ShapesFile.Name);
        List<Refusal> refusals = [];
        ShapesFile shapes = ShapesFile.Read(File.ReadAllBytes(file), refusals);
        if (refusals.Count > 0) throw new InvalidOperationException($"The shipped shapes cannot be read: {refusals[0]}");
        return [.. shapes.Shapes.OrderBy(shape => shape.Code, StringComparer.Ordinal)];
    }

    public static LonLat[] In(AreaShape[] shapes, int count)
    {
        Envelope box = new();
        foreach (AreaShape shape in shapes) box.ExpandToInclude(shape.Geometry.EnvelopeInternal);
        Random chance = new(Seed);
        LonLat[] points = new LonLat[count];
        for (int i = 0; i < count; i++) points[i] = new(box.MinX + (chance.NextDouble() * box.Width), box.MinY + (chance.NextDouble() * box.Height));
        return points;
    }
}
