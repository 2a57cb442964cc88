using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>What a sheet shows between its words: a map, a rug, bars. It is drawn once, the same way in every format.</summary>
/// <remarks>Draw with <see cref="Lettering"/>, paths and plain colours only: shaders, filters and bitmaps do not survive in SVG and PDF.</remarks>
internal interface IDrawing
{
    /// <summary>How large it is where so much width may be taken; it need not take all.</summary>
    SKSize Measure(float width);

    /// <param name="canvas">What to draw on.</param>
    /// <param name="within">Where, as large as it was measured.</param>
    void Draw(SKCanvas canvas, SKRect within);
}
