using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Tests.Areas;

public sealed class MatchShapesTests
{
    [Fact]
    public async Task Refuses_an_id_without_a_row()
    {
        await using DataFolder folder = await DataFolder.New();

        Taken taken = await folder.Take(Pack.TwoDistricts.WithAreas("E07000172,Broxtowe,district,South,"));

        Assert.Equal(
            new Refusal("boundaries.geojson", 3, "feature E07000176", "E07000176", "has no row in areas.csv"), Assert.Single(taken.Refused));
    }

    [Fact]
    public async Task Refuses_a_row_without_a_shape()
    {
        await using DataFolder folder = await DataFolder.New();

        Taken taken = await folder.Take(Pack.Of(Pack.Square("E07000172", -1.3, 52.9)));

        Assert.Equal(
            new Refusal("areas.csv", 3, "code", "E07000176", "has no shape in boundaries.geojson"), Assert.Single(taken.Refused));
    }

    [Fact]
    public async Task Says_once_that_there_are_no_shapes()
    {
        await using DataFolder folder = await DataFolder.New();

        Taken taken = await folder.Take(Pack.TwoDistricts.WithGeoJson("{\"type\":\"FeatureCollection\",\"features\":[]}"));

        Assert.Equal(
            "boundaries.geojson: holds no feature with an id: give each area its shape.", Assert.Single(taken.Refused).ToString());
    }

    [Fact]
    public async Task Does_not_miss_what_may_stand_behind_the_break_of_a_file()
    {
        await using DataFolder folder = await DataFolder.New();

        Taken taken = await folder.Take(Pack.TwoDistricts.WithGeoJson(Pack.TwoDistricts.Text.Split('\n')[0] + "\n"));

        Assert.Equal("ends too early: it was cut off", Assert.Single(taken.Refused).Reason);
    }
}
