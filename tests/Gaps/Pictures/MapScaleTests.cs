using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Pictures;

namespace ServiceMap.Gaps.Tests.Pictures;

public sealed class MapScaleTests
{
    [Theory]
    [InlineData(12.4, 10)]
    [InlineData(9.9, 5)]
    [InlineData(4.9, 2)]
    [InlineData(0.7, 0.5)]
    [InlineData(230, 200)]
    public void The_bar_is_of_a_round_number_of_kilometres(double most, double kilometres) => Assert.Equal(kilometres, MapScale.Round(most), 9);

    [Fact]
    public void A_kilometre_across_is_as_long_as_one_down_at_the_middle_latitude()
    {
        AreaPaths paths = AreaPaths.Of("1", Shapes.Of(("E1", 0, 59, 2, 61)).GeoJson);

        // Two degrees of longitude at 60 degrees north are 111.195 km.
        Assert.Equal(704 / 111.195, paths.UnitsPerKilometre, 3);
        Assert.InRange(paths.Height, 2 * 704, (2 * 704) + 18);
    }
}
