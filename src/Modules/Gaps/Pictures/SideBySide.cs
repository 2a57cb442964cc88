using ServiceMap.Design;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>Two drawings of one kind beside each other, each below its caption, such as the same map on two days.</summary>
internal sealed class SideBySide(string leftCaption, IDrawing left, string rightCaption, IDrawing right) : IDrawing
{
    private const float Gutter = 20;
    private static readonly Lettering CaptionType = new(13, Palette.Of("ink"), IsBold: true);

    public SKSize Measure(float width) => new(width, Captions(width) + Math.Max(left.Measure(Half(width)).Height, right.Measure(Half(width)).Height));

    public void Draw(SKCanvas canvas, SKRect within)
    {
        float half = Half(within.Width);
        Draw(canvas, new SKPoint(within.Left, within.Top), within.Width, leftCaption, left);
        Draw(canvas, new SKPoint(within.Left + half + Gutter, within.Top), within.Width, rightCaption, right);
    }

    private static float Half(float width) => (width - Gutter) / 2;

    private float Captions(float width) =>
        Math.Max(Block.Text(leftCaption, CaptionType, Half(width)).Height, Block.Text(rightCaption, CaptionType, Half(width)).Height) + 6;

    private void Draw(SKCanvas canvas, SKPoint corner, float width, string caption, IDrawing drawing)
    {
        Block.Text(caption, CaptionType, Half(width)).Draw(canvas, corner);
        Block.Of(drawing, Half(width)).Draw(canvas, new SKPoint(corner.X, corner.Y + Captions(width)));
    }
}
