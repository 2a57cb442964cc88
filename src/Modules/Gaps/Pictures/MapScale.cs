using System.Globalization;
using ServiceMap.Design;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>A scale bar of a round number of kilometres at the left, and an arrow to the north at the right.</summary>
internal static class MapScale
{
    private static readonly Lettering Type = new(10, Palette.Of("ink-soft"));

    public static void Draw(SKCanvas canvas, SKRect strip, double unitsPerKilometre)
    {
        using SKPaint ink = new() { Color = SKColor.Parse(Palette.Of("ink")), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1.2f };
        double kilometres = Round(strip.Width / 5 / unitsPerKilometre);
        float length = (float)(kilometres * unitsPerKilometre);
        (float left, float y) = (strip.Left + 8, strip.Bottom - 8);
        using SKPath bar = new();
        bar.AddPoly([new SKPoint(left, y - 5), new SKPoint(left, y), new SKPoint(left + length, y), new SKPoint(left + length, y - 5)], close: false);
        canvas.DrawPath(bar, ink);
        Type.Draw(canvas, $"{kilometres.ToString("0.###", CultureInfo.InvariantCulture)} km", left + length + 7, y);
        North(canvas, strip.Right - 16, strip.Bottom - 6);
    }

    /// <summary>The largest of 1, 2 and 5 times a power of ten that is no more than this.</summary>
    public static double Round(double most)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
    }

    private static void North(SKCanvas canvas, float x, float bottom)
    {
        using SKPaint ink = new() { Color = SKColor.Parse(Palette.Of("ink")), IsAntialias = true };
        using SKPath arrow = new();
        arrow.AddPoly([new SKPoint(x, bottom - 24), new SKPoint(x + 5, bottom - 10), new SKPoint(x, bottom - 13), new SKPoint(x - 5, bottom - 10)], close: true);
        canvas.DrawPath(arrow, ink);
        (Type with { IsBold = true }).DrawCentred(canvas, "N", x, bottom);
    }
}
