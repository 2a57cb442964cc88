using System.Runtime.InteropServices;
using NetTopologySuite.Geometries;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>
/// Draws the borders of areas into a raster, row by row. A border in a row is a run of edges that comes into the row and leaves it; a
/// ring that never leaves its row is one by itself.
/// </summary>
internal sealed class DrawBorders
{
    /// <summary>How many squares there are to a corner: more answer more points at once, fewer fit nearer to the processor.</summary>
    private const double SquaresPerCorner = 12;
    private const int Smallest = 16;
    private const int Largest = 4096;

    /// <summary>Through how many squares the edges may run for each corner: long thin teeth get fewer and larger squares.</summary>
    private const double MostThroughPerCorner = 8;

    private readonly RasterFrame frame;
    private readonly List<Corner> corners = [];
    private readonly List<Border> found = [];

    private DrawBorders(RasterFrame frame) => this.frame = frame;

    /// <param name="shapes">The shapes in the order in which they are tried.</param>
    public static BorderRaster Run(IReadOnlyList<AreaShape> shapes)
    {
        Coordinate[][][] rings = [.. shapes.Select(shape => Rings(shape.Geometry).ToArray())];
        Envelope box = new(rings.SelectMany(ring => ring).SelectMany(ring => ring));
        DrawBorders drawing = new(new RasterFrame(box.MinX, box.MinY, box.MaxX, box.MaxY, SizeFor([.. rings.SelectMany(ring => ring)], box)));
        for (int area = 0; area < rings.Length; area++)
        {
            foreach (Coordinate[] ring in rings[area]) drawing.Add(area, ring);
        }

        FillSquares fill = new(drawing.frame);
        foreach (Border[] row in drawing.ByRow()) fill.Row(row);
        return fill.Finish([.. drawing.corners]);
    }

    private static int SizeFor(IReadOnlyList<Coordinate[]> rings, Envelope box)
    {
        double count = rings.Sum(ring => ring.Length);
        double length = rings.Sum(ring => ring.Zip(ring.Skip(1), (from, to) => Part(to.X - from.X, box.Width) + Part(to.Y - from.Y, box.Height)).Sum());
        double size = Math.Min(Math.Sqrt(SquaresPerCorner * count), MostThroughPerCorner * count / length);
        return (int)Math.Clamp(size, Smallest, Largest);
    }

    private static double Part(double difference, double whole) => whole > 0 ? Math.Abs(difference) / whole : 0;

    private static IEnumerable<Coordinate[]> Rings(Geometry geometry) =>
        from index in Enumerable.Range(0, geometry.NumGeometries)
        let polygon = (Polygon)geometry.GetGeometryN(index)
        from ring in polygon.InteriorRings.Prepend(polygon.ExteriorRing)
        select ring.Coordinates;

    private void Add(int area, Coordinate[] ring)
    {
        int edges = ring.Length - 1;
        int[] rows = [.. ring.Select(corner => frame.RowOf(corner.Y))];
        int start = Enumerable.Range(0, edges).FirstOrDefault(edge => rows[edge] != rows[edge + 1], -1);
        int first = corners.Count;

        // From an edge that changes its row, once round and along that edge again: so no border is cut by the end of the list.
        for (int i = 0; i <= edges + 1; i++) corners.Add(CornerOf(ring[(Math.Max(start, 0) + i) % edges]));
        if (start < 0) AddBorder(area, rows[0], first, edges, isOdd: false);
        else AddBorders(area, first, edges);
    }

    private static Corner CornerOf(Coordinate at) => new(at.X, at.Y);

    private void AddBorders(int area, int first, int edges)
    {
        int entered = first;
        for (int edge = first; edge <= first + edges; edge++)
        {
            int row = frame.RowOf(corners[edge].Y);
            int next = frame.RowOf(corners[edge + 1].Y);
            if (row == next) continue;

            int step = Math.Sign(next - row);
            if (edge > first) AddBorder(area, row, entered, edge + 1 - entered, isOdd: frame.RowOf(corners[entered].Y) > row != step > 0);
            if (edge == first + edges) return;
            for (int between = row + step; between != next; between += step) AddBorder(area, between, edge, 1, isOdd: true);
            entered = edge;
        }
    }

    private void AddBorder(int area, int row, int first, int edges, bool isOdd)
    {
        (int west, int east) = (frame.Size, -1);
        for (int edge = first; edge < first + edges; edge++)
        {
            (int from, int to) = ColumnsOf(corners[edge], corners[edge + 1], row);
            (west, east) = (Math.Min(west, from), Math.Max(east, to));
        }

        found.Add(new Border(row, area, west, east, isOdd, new BorderRaster.Part(first, edges)));
    }

    /// <summary>
    /// The columns in which an edge runs within a row: where it is cut off, one more on either side, since the cut is rounded, and all of
    /// them where it runs so nearly level that rounding moves the cut from one column to another.
    /// </summary>
    private (int West, int East) ColumnsOf(Corner from, Corner to, int row)
    {
        (int west, int east) = InOrder(frame.ColumnOf(from.X), frame.ColumnOf(to.X));
        if ((frame.RowOf(from.Y) == row && frame.RowOf(to.Y) == row) || IsNearlyLevel(from, to, east - west)) return (west, east);
        (int first, int last) = InOrder(ColumnIn(from, to, row), ColumnIn(to, from, row));
        int margin = 1 + (int)Math.Min(frame.ColumnDoubt, frame.Size);
        return (Math.Max(first - margin, west), Math.Min(last + margin, east));
    }

    private bool IsNearlyLevel(Corner from, Corner to, int columns) => columns * frame.RowDoubt > 0.5 * frame.Rows(Math.Abs(to.Y - from.Y));

    private static (int, int) InOrder(int one, int other) => (Math.Min(one, other), Math.Max(one, other));

    /// <summary>The column in which a corner is, or else that in which its edge comes into the row.</summary>
    private int ColumnIn(Corner corner, Corner other, int row)
    {
        int own = frame.RowOf(corner.Y);
        if (own == row) return frame.ColumnOf(corner.X);
        double part = (frame.SouthOf(own < row ? row : row + 1) - corner.Y) / (other.Y - corner.Y);
        return frame.ColumnOf(corner.X + (Math.Clamp(part, 0, 1) * (other.X - corner.X)));
    }

    private IEnumerable<Border[]> ByRow()
    {
        List<Border>[] rows = [.. Enumerable.Range(0, frame.Size).Select(_ => new List<Border>())];
        foreach (ref readonly Border border in CollectionsMarshal.AsSpan(found)) rows[border.Row].Add(border);
        return rows.Select(row => row.ToArray());
    }
}

/// <summary>A run of edges of an area in one row of squares, from where it comes in to where it leaves.</summary>
/// <param name="Row">The row.</param>
/// <param name="Area">The place of the area.</param>
/// <param name="West">The first column in which it runs.</param>
/// <param name="East">The last one.</param>
/// <param name="IsOdd">Whether it crosses a ray that passes it in the row an odd number of times: it leaves on the other side than it came.</param>
/// <param name="Edges">Its edges.</param>
internal readonly record struct Border(int Row, int Area, int West, int East, bool IsOdd, BorderRaster.Part Edges);
