using System.Text;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Pictures;

namespace ServiceMap.Gaps.Tests.Pictures;

public sealed class AreaPathsTests
{
    [Fact]
    public void North_is_up_west_is_left_and_the_label_stands_in_the_middle_of_the_largest_part()
    {
        AreaPaths paths = AreaPaths.Of("1", Encoding.UTF8.GetBytes("""
            {"type":"FeatureCollection","features":[
              {"type":"Feature","id":"A","properties":{},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},
              {"type":"Feature","id":"B","properties":{},"geometry":{"type":"MultiPolygon","coordinates":[
                [[[1,0],[1.1,0],[1.1,0.1],[1,0.1],[1,0]]], [[[1,1],[2,1],[2,2],[1,2],[1,1]]]]}}]}
            """));

        Assert.Equal(["A", "B"], paths.ByCode.Keys);
        Assert.True(paths.ByCode["A"].LabelX < paths.ByCode["B"].LabelX);
        Assert.True(paths.ByCode["A"].LabelY > paths.ByCode["B"].LabelY);
        Assert.StartsWith("M8,", paths.ByCode["A"].Path, StringComparison.Ordinal);
        Assert.Equal(2, paths.ByCode["B"].Path.Count(letter => letter == 'Z'));
        Assert.InRange(paths.Height, 719, 722);
    }
}
