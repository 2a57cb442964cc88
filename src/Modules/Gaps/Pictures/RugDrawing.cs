using ServiceMap.Design;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>A rug: names at the left, slanted headings above, a box for each cell, numbers at the right and below.</summary>
/// <param name="headings">The headings of the columns of cells, then those of the columns of numbers.</param>
/// <param name="rows">The rows from the top.</param>
/// <param name="note">What the mark of an end means.</param>
internal sealed class RugDrawing(IReadOnlyList<string> headings, IReadOnlyList<RugDrawing.Row> rows, string note) : IDrawing
{
    private const float NamesWidth = 138;
    private const float HeadingsHeight = 112;
    private const float RowHeight = 15.5f;
    private const float NoteHeight = 30;
    private const float LongestHeading = 130;

    private static readonly Lettering Plain = new(10.5f, Palette.Of("ink"));
    private static readonly Lettering Bold = new(10.5f, Palette.Of("ink"), IsBold: true);
    private static readonly Lettering Slanted = new(9.5f, Palette.Of("ink"));

    /// <param name="Name">Of an area, a group or a total.</param>
    /// <param name="Cells">Its cells; none of a group and of a total.</param>
    /// <param name="Numbers">Its numbers, of which the last stands in the last column.</param>
    internal sealed record Row(string Name, IReadOnlyList<Cell> Cells, IReadOnlyList<string> Numbers);

    /// <param name="Look">Its look.</param>
    /// <param name="Letter">What stands in it.</param>
    /// <param name="IsFragile">Whether it bears a ring.</param>
    /// <param name="EndsSoon">Whether its corner is marked.</param>
    internal sealed record Cell(Look Look, string Letter, bool IsFragile, bool EndsSoon);

    public SKSize Measure(float width) => new(width, HeadingsHeight + (rows.Count * RowHeight) + NoteHeight);

    public void Draw(SKCanvas canvas, SKRect within)
    {
        float column = (within.Width - NamesWidth) / headings.Count;
        for (int i = 0; i < headings.Count; i++) DrawHeading(canvas, headings[i], Left(within, column, i) + (column / 2), within.Top + HeadingsHeight - 4);
        FillCells(canvas, within, column);
        for (int i = 0; i < rows.Count; i++) DrawRow(canvas, rows[i], within, column, Top(within, i));
        DrawNote(canvas, within.Left, within.Bottom - 8);
    }

    private static float Left(SKRect within, float column, int place) => within.Left + NamesWidth + (place * column);

    private static float Top(SKRect within, int row) => within.Top + HeadingsHeight + (row * RowHeight);

    private static SKRect Box(float left, float top, float column) => SKRect.Create(left, top, column - 1, RowHeight - 1);

    /// <summary>All cells of one look are one shape, so that its pattern is drawn once.</summary>
    private void FillCells(SKCanvas canvas, SKRect within, float column)
    {
        var cells = rows.SelectMany((row, down) => row.Cells.Select((cell, across) => (cell.Look, Box: Box(Left(within, column, across), Top(within, down), column))));
        foreach (var one in cells.GroupBy(cell => cell.Look, cell => cell.Box))
        {
            using SKPath shape = new();
            foreach (SKRect box in one) shape.AddRect(box);
            LookPainter.Fill(canvas, shape, one.Key);
        }
    }

    private void DrawRow(SKCanvas canvas, Row row, SKRect within, float column, float top)
    {
        (row.Cells.Count > 0 ? Plain : Bold).Draw(canvas, row.Name, within.Left, top + 11.5f);
        for (int i = 0; i < row.Cells.Count; i++) DrawCell(canvas, row.Cells[i], Box(Left(within, column, i), top, column));
        for (int i = 0; i < row.Numbers.Count; i++)
        {
            float middle = Left(within, column, headings.Count - row.Numbers.Count + i) + (column / 2);
            Plain.DrawCentred(canvas, row.Numbers[i], middle, top + 11.5f);
        }
    }

    private static void DrawCell(SKCanvas canvas, Cell cell, SKRect box)
    {
        new Lettering(9, cell.Look.Ink, IsBold: true).DrawCentred(canvas, cell.Letter, box.MidX, box.MidY + 3.2f, cell.Look.Ground);
        if (cell.IsFragile) DrawRing(canvas, new SKPoint(box.Left + 4.5f, box.Bottom - 4));
        if (cell.EndsSoon) DrawCorner(canvas, new SKPoint(box.Right, box.Top));
    }

    private static void DrawRing(SKCanvas canvas, SKPoint middle)
    {
        using SKPaint ground = new() { Color = SKColors.White, IsAntialias = true };
        using SKPaint line = new() { Color = SKColor.Parse(Palette.Of("ink")), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1 };
        canvas.DrawCircle(middle, 2.2f, ground);
        canvas.DrawCircle(middle, 2.2f, line);
    }

    private static void DrawCorner(SKCanvas canvas, SKPoint corner)
    {
        using SKPaint ink = new() { Color = SKColor.Parse(Palette.Of("ink")), IsAntialias = true };
        using SKPath path = new();
        path.AddPoly([corner, new SKPoint(corner.X, corner.Y + 7), new SKPoint(corner.X - 7, corner.Y)], close: true);
        canvas.DrawPath(path, ink);
    }

    /// <summary>In one line or two, upwards to the right.</summary>
    private static void DrawHeading(SKCanvas canvas, string heading, float x, float y)
    {
        IReadOnlyList<string> lines = Slanted.Wrap(heading, LongestHeading);
        canvas.Save();
        canvas.RotateDegrees(-45, x, y);
        for (int i = 0; i < lines.Count; i++) Slanted.Draw(canvas, lines[i], x, y + 3 - ((lines.Count - 1 - i) * Slanted.LineHeight) + ((lines.Count - 1) * 5));
        canvas.Restore();
    }

    private void DrawNote(SKCanvas canvas, float left, float baseline)
    {
        const string fragile = "Fragile: one known provider alone holds it up.";
        DrawRing(canvas, new SKPoint(left + 4, baseline - 3.5f));
        Plain.Draw(canvas, fragile, left + 14, baseline);
        float next = left + 14 + Plain.Width(fragile) + 22;
        DrawCorner(canvas, new SKPoint(next + 8, baseline - 8));
        Plain.Draw(canvas, note, next + 14, baseline);
    }
}
