using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Pictures;

namespace ServiceMap.Gaps.Tests.Pictures;

public sealed class RoomiestTests
{
    /// <summary>A narrow stem at the left, and a foot at the bottom that is 80 wide and 20 high.</summary>
    private static readonly Outline Boot = new([[new Spot(0, 0), new Spot(10, 0), new Spot(10, 80), new Spot(80, 80), new Spot(80, 100), new Spot(0, 100), new Spot(0, 0)]]);

    [Fact]
    public void A_label_stands_where_it_may_be_wide()
    {
        Spot spot = Roomiest.Find(Boot, 10);

        Assert.InRange(spot.X, 35, 45);
        Assert.InRange(spot.Y, 85, 95);
    }

    [Fact]
    public void Room_is_as_wide_as_the_narrowest_height_of_the_label_allows()
    {
        Assert.Equal(10, Roomiest.Width(Boot, new Spot(5, 40), 10));
        Assert.Equal(80, Roomiest.Width(Boot, new Spot(40, 90), 18));
    }

    [Fact]
    public void There_is_no_room_for_what_is_too_high() => Assert.Equal(0, Roomiest.Width(Boot, new Spot(40, 90), 30));

    [Fact]
    public void A_hole_takes_room()
    {
        Outline ring = new([.. Boot.Rings, [new Spot(60, 85), new Spot(70, 85), new Spot(70, 95), new Spot(60, 95), new Spot(60, 85)]]);

        Assert.Equal(40, Roomiest.Width(ring, new Spot(40, 90), 5));
    }

    [Fact]
    public void An_area_without_any_point_has_no_room() => Assert.Equal(default, Roomiest.Find(new Outline([]), 10));
}
