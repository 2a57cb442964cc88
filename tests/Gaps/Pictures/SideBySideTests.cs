using ServiceMap.Gaps.Pictures;
using SkiaSharp;

namespace ServiceMap.Gaps.Tests.Pictures;

public sealed class SideBySideTests
{
    [Fact]
    public void Each_drawing_has_half_of_the_width_and_stands_below_its_caption()
    {
        IDrawing map = MadeSheet.Of().Drawing;
        SideBySide both = new("Before", map, "After", map);

        SKSize size = both.Measure(620);

        Assert.Equal(620, size.Width);
        Assert.InRange(size.Height - map.Measure(300).Height, 15, 30);
    }

    [Fact]
    public void The_two_are_drawn_in_one_picture_as_often_as_they_are_given()
    {
        Sheet sheet = MadeSheet.Of();

        int one = Count(sheet);
        Assert.Equal(one + 1, Count(sheet with { Drawing = new SideBySide("Before", sheet.Drawing, "After", sheet.Drawing) }));

        // The area with dots is the one that is drawn by clipping; the other such shape is the swatch of the legend.
        static int Count(Sheet sheet) => System.Text.Encoding.UTF8.GetString(SheetFile.Make(sheet, PictureFormat.Svg)).Split("<clipPath").Length - 1;
    }
}
