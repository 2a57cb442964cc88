using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index;
using NetTopologySuite.Index.Strtree;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Shapes;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>
/// What one would write with NetTopologySuite alone: a tree of boxes, and an index of the edges of each shape. Edges are inside, and of several
/// areas the lowest place wins. For one thread, since it allocates nothing for an answer.
/// </summary>
internal sealed class NtsSketch : IItemVisitor<NtsSketch.Candidate>
{
    private readonly STRtree<Candidate> tree = new();
    private readonly Envelope at = new();
    private readonly Coordinate point = new();
    private int lowest;

    /// <param name="shapes">The shapes in the order of their places.</param>
    public NtsSketch(AreaShape[] shapes)
    {
        for (int place = 0; place < shapes.Length; place++)
        {
            Candidate candidate = new(place, new IndexedPointInAreaLocator(shapes[place].Geometry));
            tree.Insert(shapes[place].Geometry.EnvelopeInternal, candidate);
            candidate.Inside.Locate(shapes[place].Geometry.EnvelopeInternal.Centre);
        }

        tree.Build();
    }

    /// <summary>The place of the area that covers a point; -1 where none does.</summary>
    public int Find(LonLat where)
    {
        (point.X, point.Y) = (where.Longitude, where.Latitude);
        at.Init(point);
        lowest = int.MaxValue;
        tree.Query(at, this);
        return lowest == int.MaxValue ? -1 : lowest;
    }

    public void VisitItem(Candidate item)
    {
        if (item.Place < lowest && item.Inside.Locate(point) != Location.Exterior) lowest = item.Place;
    }

    internal sealed record Candidate(int Place, IndexedPointInAreaLocator Inside);
}
