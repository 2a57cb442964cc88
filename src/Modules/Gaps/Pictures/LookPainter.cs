using ServiceMap.Design;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>Fills a shape with a look: ground, then the lines or dots of its pattern within the shape.</summary>
internal static class LookPainter
{
    public static void Fill(SKCanvas canvas, SKPath shape, Look look)
    {
        using SKPaint ground = new() { Color = SKColor.Parse(look.Ground), IsAntialias = true };
        canvas.DrawPath(shape, ground);
        if (look.Pattern.IsPlain) return;

        using SKPath pattern = look.Pattern.IsDots ? Dots(shape.Bounds, look.Pattern) : Lines(shape.Bounds, look.Pattern);
        using SKPaint line = new()
        {
            Color = SKColor.Parse(look.Line), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = (float)look.Pattern.Width,
            StrokeCap = look.Pattern.IsDots ? SKStrokeCap.Round : SKStrokeCap.Butt,
        };
        canvas.Save();
        canvas.ClipPath(shape, SKClipOperation.Intersect, antialias: true);
        canvas.DrawPath(pattern, line);
        canvas.Restore();
    }

    public static void Outline(SKCanvas canvas, SKPath shape, float width)
    {
        using SKPaint line = new()
        {
            Color = SKColor.Parse(Palette.Of("outline")), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = width, StrokeJoin = SKStrokeJoin.Round,
        };
        canvas.DrawPath(shape, line);
    }

    /// <summary>Lines that run through the same points of the picture in every shape, so that neighbours of one look are one surface.</summary>
    private static SKPath Lines(SKRect bounds, Pattern pattern)
    {
        SKPath path = new();
        (float x, float y) = (bounds.MidX, bounds.MidY);
        float reach = (float)Math.Sqrt((bounds.Width * bounds.Width) + (bounds.Height * bounds.Height)) / 2;
        foreach (int angle in pattern.Angles)
        {
            (double sin, double cos) = Math.SinCos(angle * Math.PI / 180);
            double middle = (y * cos) - (x * sin);
            double along = (x * cos) + (y * sin);
            for (double across = Math.Ceiling((middle - reach) / pattern.Spacing) * pattern.Spacing; across <= middle + reach; across += pattern.Spacing)
            {
                path.MoveTo(At(along - reach, across, sin, cos));
                path.LineTo(At(along + reach, across, sin, cos));
            }
        }

        return path;
    }

    /// <summary>Dots are the shortest of lines with round ends: one stroke draws them all.</summary>
    private static SKPath Dots(SKRect bounds, Pattern pattern)
    {
        SKPath path = new();
        double step = pattern.Spacing / 2;
        for (double row = Math.Ceiling(bounds.Top / step); row * step <= bounds.Bottom; row++)
        {
            double shift = row % 2 == 0 ? 0 : step;
            for (double column = Math.Ceiling(bounds.Left / pattern.Spacing) - 1; column * pattern.Spacing <= bounds.Right; column++)
            {
                SKPoint dot = new((float)((column * pattern.Spacing) + shift), (float)(row * step));
                path.MoveTo(dot);
                path.LineTo(dot.X + 0.01f, dot.Y);
            }
        }

        return path;
    }

    private static SKPoint At(double along, double across, double sin, double cos) =>
        new((float)((along * cos) - (across * sin)), (float)((along * sin) + (across * cos)));
}
