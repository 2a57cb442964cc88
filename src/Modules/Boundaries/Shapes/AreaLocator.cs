using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>
/// Which area covers a point, edges included, exactly; of several areas, the one with the lowest code. It never changes once it is made,
/// so any number of readers may ask at once.
///
/// The idea: a raster lies over the box of all areas. Most of its squares lie wholly inside one area, or outside of all, and answer at
/// once. Through the others run edges, and there a point is tested against these few alone: it is inside an area where an odd number of
/// its edges cross the ray to the east. What lies further east is counted beforehand: along one row of squares a border comes in
/// above or below and leaves above or below, so whether it crosses a ray in that row once or not at all does not depend on the ray.
/// No answer rests on rounding. The same arithmetic puts corners and points into rows, in their order, and the side of an edge on which
/// a point lies is worked out without any error (<see cref="EdgeSide"/>).
/// </summary>
internal sealed class AreaLocator
{
    private readonly AreaCode?[] codes;
    private readonly BorderRaster raster;

    public AreaLocator(IEnumerable<AreaShape> shapes)
    {
        AreaShape[] inOrder = [.. shapes.OrderBy(shape => shape.Code, StringComparer.Ordinal)];
        codes = [.. inOrder.Select(shape => (AreaCode?)new AreaCode(shape.Code))];
        raster = DrawBorders.Run(inOrder);
    }

    /// <summary>The areas by their places, which <see cref="Find"/> gives: ordinal by code.</summary>
    public IReadOnlyList<AreaCode?> Codes => codes;

    /// <summary>The area that covers each point; null where none does.</summary>
    public IReadOnlyList<AreaCode?> Locate(IReadOnlyList<LonLat> points)
    {
        int[] places = new int[points.Count];
        Find([.. points], places);
        return Array.ConvertAll(places, place => place < 0 ? null : codes[place]);
    }

    /// <summary>The place of the area that covers each point, as <see cref="Find(double, double)"/> gives it.</summary>
    /// <param name="points">The points.</param>
    /// <param name="places">Takes as many places.</param>
    public void Find(ReadOnlySpan<LonLat> points, Span<int> places)
    {
        // What all squares answer is read before anything is tested: so the processor waits for many of them at once.
        for (int i = 0; i < points.Length; i++) places[i] = AnswerAt(points[i].Longitude, points[i].Latitude);
        for (int i = 0; i < points.Length; i++) places[i] = Settle(places[i], points[i].Longitude, points[i].Latitude);
    }

    /// <summary>The place of the area that covers a point; -1 where none does, and for what is no number or not finite.</summary>
    public int Find(double longitude, double latitude) => Settle(AnswerAt(longitude, latitude), longitude, latitude);

    private int AnswerAt(double longitude, double latitude)
    {
        int square = raster.Frame.SquareOf(longitude, latitude);
        return square < 0 ? BorderRaster.Nowhere : raster.Squares[square];
    }

    private int Settle(int answer, double longitude, double latitude) =>
        answer >= BorderRaster.Nowhere ? answer : Test(raster.Mixed[BorderRaster.MixedAt(answer)], longitude, latitude);

    private int Test(BorderRaster.Part tests, double longitude, double latitude)
    {
        foreach (ref readonly BorderRaster.Test test in raster.Tests.AsSpan(tests.First, tests.Count))
        {
            if (Covers(test, longitude, latitude)) return test.Area;
        }

        return BorderRaster.Nowhere;
    }

    private bool Covers(in BorderRaster.Test test, double longitude, double latitude)
    {
        bool inside = test.IsOddEast;
        foreach (BorderRaster.Part border in raster.Borders.AsSpan(test.Borders.First, test.Borders.Count))
        {
            // An edge goes from its corner to the next one in the list.
            ReadOnlySpan<Corner> corners = raster.Corners.AsSpan(border.First, border.Count + 1);
            for (int i = 1; i < corners.Length; i++)
            {
                (Corner from, Corner to) = (corners[i - 1], corners[i]);
                if (from.Y > latitude == to.Y > latitude)
                {
                    if (from.Y == latitude || to.Y == latitude) { if (Touches(from, to, longitude, latitude)) return true; }
                    continue;
                }

                if (from.X > longitude && to.X > longitude)
                {
                    inside = !inside;
                    continue;
                }

                if (from.X < longitude && to.X < longitude) continue;
                int side = EdgeSide.Of(from, to, longitude, latitude);
                if (side == 0) return true;
                if (side > 0 == to.Y > from.Y) inside = !inside;
            }
        }

        return inside;
    }

    /// <summary>Whether a point lies on an edge that does not cross its latitude: on a level one, or on the corner where another turns back.</summary>
    private static bool Touches(Corner from, Corner to, double longitude, double latitude)
    {
        if (from.Y == to.Y) return Math.Min(from.X, to.X) <= longitude && longitude <= Math.Max(from.X, to.X);
        return (from.Y == latitude && from.X == longitude) || (to.Y == latitude && to.X == longitude);
    }
}

/// <summary>A corner of a border: degrees east and north.</summary>
internal readonly record struct Corner(double X, double Y);
