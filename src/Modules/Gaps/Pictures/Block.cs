using ServiceMap.Design;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>A part of a sheet that has been laid out: it knows its size, and draws itself from a corner.</summary>
internal sealed record Block(float Width, float Height, Action<SKCanvas, SKPoint> Draw)
{
    public static Block Space(float height) => new(0, height, (_, _) => { });

    /// <summary>A text in as many lines as it takes.</summary>
    public static Block Text(string text, Lettering letters, float width)
    {
        IReadOnlyList<string> lines = letters.Wrap(text, width);
        return new Block(width, lines.Count * letters.LineHeight, (canvas, corner) =>
        {
            for (int i = 0; i < lines.Count; i++) letters.Draw(canvas, lines[i], corner.X, corner.Y + (i * letters.LineHeight) + letters.Size);
        });
    }

    public static Block Of(IDrawing drawing, float width)
    {
        SKSize size = drawing.Measure(width);
        return new Block(size.Width, size.Height, (canvas, corner) => drawing.Draw(canvas, SKRect.Create(corner, size)));
    }

    /// <summary>A fine line across.</summary>
    public static Block Rule(float width) => new(width, 1, (canvas, corner) =>
    {
        using SKPaint line = new() { Color = SKColor.Parse(Palette.Of("line")), StrokeWidth = 1, Style = SKPaintStyle.Stroke };
        canvas.DrawLine(corner.X, corner.Y + 0.5f, corner.X + width, corner.Y + 0.5f, line);
    });

    /// <summary>One below the other.</summary>
    public static Block Stack(params IReadOnlyList<Block> blocks) => new(
        blocks.Max(block => block.Width),
        blocks.Sum(block => block.Height),
        (canvas, corner) =>
        {
            foreach (Block block in blocks)
            {
                block.Draw(canvas, corner);
                corner.Offset(0, block.Height);
            }
        });

    /// <summary>One beside the other, both from the top.</summary>
    public static Block Beside(Block left, Block right, float gap) => new(
        left.Width + gap + right.Width,
        Math.Max(left.Height, right.Height),
        (canvas, corner) =>
        {
            left.Draw(canvas, corner);
            right.Draw(canvas, new SKPoint(corner.X + left.Width + gap, corner.Y));
        });
}
