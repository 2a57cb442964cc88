using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class ServicesThereTests
{
    [Fact]
    public async Task Lists_what_is_confirmed_first_then_what_is_possible_then_the_rest()
    {
        IReadOnlyList<ServiceThere> services = await Of(new TinyPack
        {
            Services = TinyPack.Service("s1", state: "paused") + TinyPack.Service("s2") + TinyPack.Service("s3", starts: "2020-01-01", ends: "2030-01-01")
                + TinyPack.Service("s4", areas: "E2"),
        });

        Assert.Equal([("s3", true, true), ("s2", true, false), ("s1", false, false)], services.Select(one => (one.Service.Entry.Code.Value, one.IsActive, one.IsConfirmed)));
    }

    [Fact]
    public async Task Tells_the_last_day_that_anybody_vouches_for()
    {
        ServiceThere service = Assert.Single(await Of(new TinyPack
        {
            Services = TinyPack.Service("s1"),
            Projects = "j1,Project,,s1,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", starts: "2020-01-01", ends: "2021-03-31") + TinyPack.Agreement("a2", "j1", starts: "2022-01-01"),
        }));

        Assert.Equal(new DateOnly(2021, 3, 31), service.ConfirmedTo);
    }

    [Fact]
    public async Task Tells_a_site_in_the_area() =>
        Assert.True(Assert.Single(await Of(new TinyPack { Services = TinyPack.Service("s1"), Locations = "l1,s1,Site,,,,,E1,public\n" })).HasSite);

    [Fact]
    public async Task A_site_whose_place_is_withheld_is_in_no_area() =>
        Assert.False(Assert.Single(await Of(new TinyPack { Services = TinyPack.Service("s1"), Locations = "l1,s1,Site,,,,,E1,location-withheld\n" })).HasSite);

    private static async Task<IReadOnlyList<ServiceThere>> Of(TinyPack pack)
    {
        Grid grid = await TinyGrid.Of(pack);
        return ServicesThere.Run(grid, grid.Selection(), 0, new DateOnly(2026, 6, 1));
    }
}
