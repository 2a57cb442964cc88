using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>
/// Which area covers a point, edges included. It never changes once it is made, so any number of readers may ask at once. Areas are
/// tried in the order of their codes, so that the first that covers a point is the one with the lowest.
/// </summary>
internal sealed class AreaLocator
{
    private readonly Candidate[] candidates;

    public AreaLocator(IEnumerable<AreaShape> shapes) => candidates =
        [.. shapes.OrderBy(shape => shape.Code, StringComparer.Ordinal).Select(Candidate.Of)];

    public IReadOnlyList<AreaCode?> Locate(IReadOnlyList<LonLat> points)
    {
        var found = new AreaCode?[points.Count];
        for (int i = 0; i < found.Length; i++) found[i] = Locate(points[i]);
        return found;
    }

    private AreaCode? Locate(LonLat point)
    {
        var at = new Coordinate(point.Longitude, point.Latitude);
        foreach (Candidate candidate in candidates)
        {
            if (candidate.Covers(at)) return candidate.Code;
        }

        return null;
    }

    private sealed record Candidate(AreaCode Code, Envelope Box, IndexedPointInAreaLocator Inside)
    {
        public static Candidate Of(AreaShape shape)
        {
            var candidate = new Candidate(
                new AreaCode(shape.Code), shape.Geometry.EnvelopeInternal, new IndexedPointInAreaLocator(shape.Geometry));

            // The index inside is built by the first question: ask it here, where there is one thread.
            candidate.Inside.Locate(candidate.Box.Centre);
            return candidate;
        }

        /// <summary>False for a coordinate that is not a number or not finite, which no box holds.</summary>
        public bool Covers(Coordinate at) => Box.Contains(at) && Inside.Locate(at) != Location.Exterior;
    }
}
