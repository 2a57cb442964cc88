using ServiceMap.Design;
using ServiceMap.Design.Maps;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>The areas and their borders alone, as a small picture for whatever shows no SVG.</summary>
internal static class PlainMap
{
    /// <summary>A dot wide whatever the scale, which hides the steps of the ground below it; any wider takes more than twice the time.</summary>
    private const float BorderWidth = 0;

    /// <summary>Blue, green, red, and how opaque.</summary>
    private const int BytesOfDot = 4;
    private const int Green = 1;

    /// <summary>As large as fits, in the middle.</summary>
    public static byte[] Png(AreaPaths paths, int width, int height)
    {
        using SKBitmap bitmap = new(new SKImageInfo(width, height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using SKCanvas canvas = new(bitmap);
        canvas.Clear(SKColors.White);
        float scale = Math.Min((float)width / AreaPaths.Width, (float)height / paths.Height);
        canvas.Translate((width - (AreaPaths.Width * scale)) / 2, (height - (paths.Height * scale)) / 2);
        canvas.Scale(scale);
        Draw(canvas, paths);
        canvas.Flush();
        using SKBitmap grey = Grey(bitmap);
        return PngFile.Of(grey);
    }

    /// <summary>
    /// The same dots in a quarter of the bytes: how green a dot is says nearly how light it is, among colours that are nearly grey. To draw
    /// in grey from the start takes twice the time.
    /// </summary>
    private static SKBitmap Grey(SKBitmap bitmap)
    {
        SKBitmap grey = new(bitmap.Info.WithColorType(SKColorType.Gray8));
        using SKPixmap into = grey.PeekPixels();
        Span<byte> dots = into.GetPixelSpan<byte>();
        ReadOnlySpan<byte> colours = bitmap.GetPixelSpan();
        for (int i = 0; i < dots.Length; i++) dots[i] = colours[(i * BytesOfDot) + Green];
        return grey;
    }

    private static void Draw(SKCanvas canvas, AreaPaths paths)
    {
        using SKPath ground = new() { FillType = SKPathFillType.EvenOdd };
        foreach (Spot[] ring in paths.ByCode.Values.SelectMany(area => area.Outline.Rings)) ground.AddPoly(Points(ring), close: true);
        using SKPaint fill = new() { Color = SKColor.Parse(Palette.Of("not-counted")) };
        canvas.DrawPath(ground, fill);

        using SKPath borders = new();
        foreach (Spot[] line in paths.Borders) borders.AddPoly(Points(line), close: false);
        using SKPaint stroke = new() { Color = SKColor.Parse(Palette.Of("outline")), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = BorderWidth };
        canvas.DrawPath(borders, stroke);
    }

    private static SKPoint[] Points(Spot[] line) => Array.ConvertAll(line, spot => new SKPoint((float)spot.X, (float)spot.Y));
}
