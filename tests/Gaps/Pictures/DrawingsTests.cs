using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using SkiaSharp;

namespace ServiceMap.Gaps.Tests.Pictures;

/// <summary>What a page draws reaches its sheet, in every format.</summary>
public sealed class DrawingsTests
{
    private static readonly CliffSpan Empty = new(new DateOnly(2026, 1, 1), 1, []);

    public static TheoryData<string> Names => ["cliff", "bars"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_drawing_is_not_blank_and_stays_within_its_bounds(string name)
    {
        IDrawing drawing = Drawing(name);
        SKSize size = drawing.Measure(600);
        using SKBitmap picture = new((int)size.Width + 40, (int)size.Height + 40);
        using SKCanvas canvas = new(picture);
        canvas.Clear(SKColors.White);
        drawing.Draw(canvas, SKRect.Create(new SKPoint(20, 20), size));

        (int X, int Y)[] inked = [.. from x in Enumerable.Range(0, picture.Width) from y in Enumerable.Range(0, picture.Height) where picture.GetPixel(x, y) != SKColors.White select (x, y)];
        Assert.True(inked.Length > 1000);
        Assert.All(inked, spot => Assert.True(spot.X >= 18 && spot.X <= size.Width + 22 && spot.Y >= 18 && spot.Y <= size.Height + 22, $"{spot}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_drawing_gives_the_same_bytes(string name)
    {
        Sheet sheet = new() { Title = "Title", Subtitle = "Day", Says = "Sentence.", Drawing = Drawing(name) };

        Assert.Equal(SheetFile.Make(sheet, PictureFormat.Svg), SheetFile.Make(sheet, PictureFormat.Svg));
    }

    private static IDrawing Drawing(string name) => name == "cliff"
        ? new CliffDrawing(CliffChart.Of([Empty, Empty with { First = new DateOnly(2026, 2, 1) }]))
        : new BarsDrawing([new Measure("Services", "First day", 1, 3), new Measure("Agreements", "Amount in pounds", 3, 3)]);
}
