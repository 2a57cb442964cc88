using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.RelateNG;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>Which areas share a border. It never changes once it is made.</summary>
internal sealed class SharedBorders
{
    private const string BordersShareLine = "****1****";

    private readonly ILookup<AreaCode, AreaCode> neighbours;

    public SharedBorders(IReadOnlyList<AreaShape> shapes) => neighbours = Pairs(shapes)
        .SelectMany(pair => new[] { pair, (pair.Other, pair.One) })
        .OrderBy(pair => pair.Item2.Value, StringComparer.Ordinal)
        .ToLookup(pair => pair.Item1, pair => pair.Item2);

    /// <summary>The neighbours of an area by code; none for an area without a shape.</summary>
    public IReadOnlyList<AreaCode> Of(AreaCode area) => [.. neighbours[area]];

    private static IEnumerable<(AreaCode One, AreaCode Other)> Pairs(IReadOnlyList<AreaShape> shapes)
    {
        var places = new STRtree<int>();
        for (int i = 0; i < shapes.Count; i++) places.Insert(shapes[i].Geometry.EnvelopeInternal, i);
        return
            from i in Enumerable.Range(0, shapes.Count)
            from j in places.Query(shapes[i].Geometry.EnvelopeInternal)
            where j < i && RelateNG.Relate(shapes[i].Geometry, shapes[j].Geometry, BordersShareLine)
            select (new AreaCode(shapes[i].Code), new AreaCode(shapes[j].Code));
    }
}
