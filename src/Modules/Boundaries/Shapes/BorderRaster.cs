namespace ServiceMap.Boundaries.Shapes;

/// <summary>The squares over the box of all areas, and for those through which edges run, what a point in them is tested against.</summary>
/// <param name="Frame">Where the squares lie.</param>
/// <param name="Squares">By square: the place of the area inside which it lies; <see cref="Nowhere"/>; or one below that stands for a mixed one.</param>
/// <param name="Mixed">By mixed square: its tests, in the order of the areas.</param>
/// <param name="Tests">A test for each area with ground in a mixed square.</param>
/// <param name="Borders">Edges one after another, by the first corner and the number of edges.</param>
/// <param name="Corners">The corners of all rings, each ring closed.</param>
internal sealed record BorderRaster(
    RasterFrame Frame, int[] Squares, BorderRaster.Part[] Mixed, BorderRaster.Test[] Tests, BorderRaster.Part[] Borders, Corner[] Corners)
{
    public const int Nowhere = -1;

    /// <summary>What stands for the mixed square with a number, and back.</summary>
    public static int MixedAt(int number) => Nowhere - 1 - number;

    /// <summary>A part of another list.</summary>
    internal readonly record struct Part(int First, int Count);

    /// <param name="Area">The place of an area.</param>
    /// <param name="IsOddEast">Whether its edges east of the square cross a ray from the square an odd number of times.</param>
    /// <param name="Borders">Its borders in the square.</param>
    internal readonly record struct Test(int Area, bool IsOddEast, Part Borders);
}

/// <summary>A raster of squares over a box. Whatever lies further north is never in a lower row, and further east never in a lower column.</summary>
internal readonly record struct RasterFrame
{
    private readonly double west;
    private readonly double south;
    private readonly double east;
    private readonly double north;
    private readonly double columnsPerDegree;
    private readonly double rowsPerDegree;

    public RasterFrame(double west, double south, double east, double north, int size)
    {
        (this.west, this.south, this.east, this.north, Size) = (west, south, east, north, size);
        (columnsPerDegree, rowsPerDegree) = (size / (east - west), size / (north - south));
        ColumnDoubt = Rounding(west, east) * columnsPerDegree;
        RowDoubt = Rounding(south, north) * rowsPerDegree;
    }

    /// <summary>How many columns there are, and how many rows.</summary>
    public int Size { get; }

    /// <summary>By how many columns a longitude may be off that was worked out from others in the box: far less than one, unless the box is tiny.</summary>
    public double ColumnDoubt { get; }

    /// <summary>The same of a latitude and rows.</summary>
    public double RowDoubt { get; }

    /// <summary>The square of a point; -1 outside the box, and for what is no number.</summary>
    public int SquareOf(double x, double y) => x >= west && x <= east && y >= south && y <= north ? (RowOf(y) * Size) + ColumnOf(x) : -1;

    /// <summary>The column of a longitude inside the box.</summary>
    public int ColumnOf(double x) => Math.Min((int)((x - west) * columnsPerDegree), Size - 1);

    /// <summary>The row of a latitude inside the box.</summary>
    public int RowOf(double y) => Math.Min((int)((y - south) * rowsPerDegree), Size - 1);

    /// <summary>Where a row begins, but for rounding.</summary>
    public double SouthOf(int row) => south + (row / rowsPerDegree);

    /// <summary>How many rows a difference of latitude is.</summary>
    public double Rows(double degrees) => degrees * rowsPerDegree;

    private static double Rounding(double from, double to)
    {
        const int steps = 8;
        double most = Math.Max(Math.Abs(from), Math.Abs(to));
        return steps * (Math.BitIncrement(most) - most);
    }
}
