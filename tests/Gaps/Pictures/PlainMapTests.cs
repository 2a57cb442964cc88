using System.Text;
using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Pictures;
using SkiaSharp;

namespace ServiceMap.Gaps.Tests.Pictures;

public sealed class PlainMapTests
{
    private static readonly AreaPaths TwoSquares = AreaPaths.Of("v", Encoding.UTF8.GetBytes("""
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":"A","geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},
        {"type":"Feature","id":"B","geometry":{"type":"Polygon","coordinates":[[[1,0],[2,0],[2,1],[1,1],[1,0]]]}}]}
        """));

    [Fact]
    public void A_border_of_two_areas_is_one_line()
    {
        int edges = TwoSquares.Borders.Sum(line => line.Length - 1);

        Assert.Equal(7, edges);
    }

    [Fact]
    public void Areas_are_light_their_border_is_dark_and_all_around_is_white()
    {
        using SKBitmap picture = SKBitmap.Decode(PlainMap.Png(TwoSquares, 400, 400));

        byte[] seen = [.. new[] { (100, 200), (300, 200), (200, 200), (200, 20) }.Select(at => picture.GetPixel(at.Item1, at.Item2).Red)];
        Assert.Equal(seen[0], seen[1]);
        Assert.InRange(seen[2], 0, seen[0] - 40);
        Assert.Equal(255, seen[3]);
    }
}
