using ServiceMap.Design;
using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Pictures;
using SkiaSharp;

namespace ServiceMap.Gaps.Tests.Pictures;

/// <summary>A small sheet: two square areas beside each other, one met and one a gap.</summary>
internal static class MadeSheet
{
    public const string Title = "Ynys Môn & <Ŵyr>";

    public static Sheet Of(string name = "West", float heightOfDrawing = 0) => new()
    {
        Title = Title,
        Subtitle = "1 December 2019",
        Says = "One of two has it.",
        Drawing = heightOfDrawing > 0 ? new Bar(heightOfDrawing) : Map(name),
        Legend = [new Sheet.LegendEntry(Looks.Of("met-3"), "Met", "1 area"), new Sheet.LegendEntry(Looks.Of("gap"), "Gap", "1 area")],
        Attribution = "Nobody’s data.",
        Sources = "Made up.",
    };

    private static MapDrawing Map(string name) => new(
        AreaPaths.Of("1", Shapes.Of(("E1", 0, 0, 1, 1), ("E2", 1, 0, 2, 1)).GeoJson),
        [new MapDrawing.Shown("E1", name, Looks.Of("met-3"), "M"), new MapDrawing.Shown("E2", "East", Looks.Of("gap"), "G"), new MapDrawing.Shown("E3", "Nowhere", Looks.Of("gap"), "G")]);

    private sealed record Bar(float Height) : IDrawing
    {
        public SKSize Measure(float width) => new(width, Height);

        public void Draw(SKCanvas canvas, SKRect within)
        {
            using SKPaint ink = new() { Color = SKColors.Black };
            canvas.DrawRect(within, ink);
        }
    }
}
