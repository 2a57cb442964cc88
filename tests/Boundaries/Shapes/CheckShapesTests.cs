using ServiceMap.Boundaries.Shapes;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Tests.Shapes;

public sealed class CheckShapesTests
{
    [Fact]
    public void Says_what_is_invalid_and_where() => Assert.Equal(
        new Refusal("boundaries.geojson", 2, "feature E1", "", "is not a valid shape: self-intersection at 1.5 50.5"),
        Assert.Single(Refusals(Pack.Ring("E1", "[1,50],[2,51],[2,50],[1,51],[1,50]"))));

    [Fact]
    public void Refuses_a_heap_of_equal_squares_without_comparing_each_with_each()
    {
        string[] squares = [.. Enumerable.Range(0, 10_000).Select(number => Pack.Square($"E{number}", -1.3, 52.9))];

        Assert.Equal(
            "boundaries.geojson: holds shapes that lie over each other in heaps: give each area its own ground.", Assert.Single(Refusals(squares)).ToString());
    }

    [Fact]
    public void Refuses_a_hole_outside_its_shell() => Assert.Equal(
        "is not a valid shape: hole lies outside shell at 5 50",
        Assert.Single(Refusals(Pack.Feature("E1", """
            {"type":"Polygon","coordinates":[[[1,50],[2,50],[2,51],[1,50]],[[5,50],[6,50],[6,51],[5,50]]]}
            """.Trim()))).Reason);

    [Fact]
    public void Refuses_a_ring_that_encloses_nothing() => Assert.StartsWith(
        "is not a valid shape: too few", Assert.Single(Refusals(Pack.Ring("E1", "[1,50],[2,50],[1,50]"))).Reason);

    [Theory]
    [InlineData("[530000,180000],[531000,180000],[531000,181000],[530000,180000]", "530000 180000", "eastings and northings")]
    [InlineData("[51.5,-0.1],[51.6,-0.1],[51.6,-0.2],[51.5,-0.1]", "51.5 -0.1", "evidently swapped")]
    [InlineData("[1,50],[200,50],[1,51],[1,50]", "200 50", "is not on the earth")]
    [InlineData("[1,50],[2,50],[1,95],[1,50]", "1 95", "is not on the earth")]
    [InlineData("[1,50],[2,50],[1e999,50],[1,50]", "Infinity 50", "larger than any number")]
    public void Refuses_what_is_no_longitude_and_latitude(string ring, string value, string reason)
    {
        Refusal refusal = Assert.Single(Refusals(Pack.Ring("E1", ring)));

        Assert.Equal(value, refusal.Value);
        Assert.Contains(reason, refusal.Reason);
    }

    [Fact]
    public void Names_both_areas_of_an_overlap() => Assert.Equal(
        new Refusal("boundaries.geojson", 3, "feature E1", "", "overlaps feature E2 on line 2: areas may share a border, but no ground"),
        Assert.Single(Refusals(Pack.Square("E2", 1, 50), Pack.Square("E1", 1.0999, 50))));

    [Fact]
    public void Refuses_an_area_within_another() =>
        Assert.Single(Refusals(Pack.Ring("E1", "[1,50],[2,50],[2,51],[1,51],[1,50]"), Pack.Square("E2", 1.4, 50.4)));

    [Fact]
    public void Refuses_the_same_ground_twice() => Assert.Single(Refusals(Pack.Square("E1", 1, 50), Pack.Square("E2", 1, 50)));

    [Fact]
    public void Finds_overlaps_between_features_on_one_line()
    {
        var refusals = new List<Refusal>();
        string text = Pack.Of(Pack.Square("E1", 1, 50), Pack.Square("E2", 1.05, 50)).Text.ReplaceLineEndings("");
        ShapesFile file = ShapesFile.Read(Pack.TwoDistricts.WithGeoJson(text).GeoJson, refusals);

        Assert.Equal("E2", Assert.Single(CheckShapes.Refusals(file.Shapes)).Column.Split(' ')[1]);
    }

    [Fact]
    public void Accepts_areas_that_touch_at_a_border_drawn_with_more_corners_on_one_side() =>
        Assert.Empty(Refusals(Pack.Square("E1", 1, 50), Pack.Ring("E2", "[1.1,50],[1.2,50],[1.2,50.1],[1.1,50.1],[1.1,50.05],[1.1,50]")));

    [Fact]
    public void Says_everything_at_once() => Assert.Equal(
        ["feature E1", "feature E3", "feature E5"],
        Refusals(
            Pack.Ring("E1", "[1,50],[2,51],[2,50],[1,51],[1,50]"),
            Pack.Square("E2", 5, 50),
            Pack.Square("E3", 500, 50),
            Pack.Square("E4", 6, 50),
            Pack.Square("E5", 6.05, 50)).Select(refusal => refusal.Column));

    private static List<Refusal> Refusals(params string[] features)
    {
        var refusals = new List<Refusal>();
        refusals.AddRange(CheckShapes.Refusals(ShapesFile.Read(Pack.Of(features).GeoJson, refusals).Shapes));
        return refusals;
    }
}
