namespace ServiceMap.Boundaries.Shapes;

/// <summary>Works out row by row what every square answers, from the borders that run in the row.</summary>
internal sealed class FillSquares(RasterFrame frame)
{
    private readonly List<int> squares = new(frame.Size * frame.Size);
    private readonly List<BorderRaster.Part> mixed = [];
    private readonly List<BorderRaster.Test> tests = [];
    private readonly List<BorderRaster.Part> borders = [];

    /// <summary>By column of the present row: the tests of its square; and of one area, its borders there, and whether an odd number of them begins there.</summary>
    private readonly List<BorderRaster.Test>[] here = [.. Enumerable.Range(0, frame.Size).Select(_ => new List<BorderRaster.Test>())];
    private readonly List<BorderRaster.Part>[] through = [.. Enumerable.Range(0, frame.Size).Select(_ => new List<BorderRaster.Part>())];
    private readonly bool[] begins = new bool[frame.Size];

    /// <summary>Takes the next row to the north.</summary>
    /// <param name="row">Its borders, area by area in the order in which these are tried.</param>
    public void Row(Border[] row)
    {
        for (int from = 0; from < row.Length;)
        {
            int to = from + 1;
            while (to < row.Length && row[to].Area == row[from].Area) to++;
            AddArea(row.AsSpan(from, to - from));
            from = to;
        }

        foreach (List<BorderRaster.Test> square in here)
        {
            squares.Add(Answer(square));
            square.Clear();
        }
    }

    public BorderRaster Finish(Corner[] corners) => new(frame, [.. squares], [.. mixed], [.. tests], [.. borders], corners);

    private void AddArea(ReadOnlySpan<Border> ofArea)
    {
        (int west, int east) = (frame.Size, -1);
        foreach (ref readonly Border border in ofArea)
        {
            (west, east) = (Math.Min(west, border.West), Math.Max(east, border.East));
            begins[border.West] ^= border.IsOdd;
            for (int column = border.West; column <= border.East; column++) through[column].Add(border.Edges);
        }

        // From east to west, since what begins further east is what is counted.
        bool isOddEast = false;
        for (int column = east; column >= west; column--)
        {
            if (through[column].Count > 0 || isOddEast) here[column].Add(new BorderRaster.Test(ofArea[0].Area, isOddEast, Move(through[column])));
            isOddEast ^= begins[column];
            begins[column] = false;
        }
    }

    private BorderRaster.Part Move(List<BorderRaster.Part> edges)
    {
        borders.AddRange(edges);
        int count = edges.Count;
        edges.Clear();
        return new BorderRaster.Part(borders.Count - count, count);
    }

    /// <summary>An area without a border here covers the whole square; where it is the first, nothing has to be tested.</summary>
    private int Answer(List<BorderRaster.Test> square)
    {
        if (square.Count == 0) return BorderRaster.Nowhere;
        if (square[0].Borders.Count == 0) return square[0].Area;
        mixed.Add(new BorderRaster.Part(tests.Count, square.Count));
        tests.AddRange(square);
        return BorderRaster.MixedAt(mixed.Count - 1);
    }
}
