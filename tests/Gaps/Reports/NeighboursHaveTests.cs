using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class NeighboursHaveTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Fact]
    public async Task Names_the_needs_that_a_neighbour_has_and_the_area_has_not_and_by_which_services()
    {
        HadNearby had = Assert.Single(await Of(
            TinyPack.Service("s1", areas: "E2", starts: "2020-01-01", ends: "2030-01-01") + TinyPack.Service("s2", areas: "E1;E2", needs: "housing", starts: "2020-01-01", ends: "2030-01-01")));

        Assert.Equal(("advocacy", Status.Gap), (had.Need.Code.Value, had.Here));
        NearbyCover cover = Assert.Single(had.Neighbours);
        Assert.Equal(("West", "s1"), (cover.Area.Name, Assert.Single(cover.Services).Entry.Code.Value));
    }

    [Fact]
    public async Task What_nobody_has_confirmed_there_is_not_had() => Assert.Empty(await Of(TinyPack.Service("s1", areas: "E2")));

    [Fact]
    public async Task What_does_not_reach_the_standard_is_not_had() =>
        Assert.Empty(await Of(TinyPack.Service("s1", areas: "E2", womenSpecific: "no", starts: "2020-01-01", ends: "2030-01-01")));

    [Fact]
    public async Task A_need_that_is_unconfirmed_here_is_told_as_that() =>
        Assert.Equal(Status.Unconfirmed, Assert.Single(await Of(
            TinyPack.Service("s1", areas: "E2", starts: "2020-01-01", ends: "2030-01-01") + TinyPack.Service("s2", areas: "E1"))).Here);

    private static async Task<IReadOnlyList<HadNearby>> Of(string services)
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = services });
        return NeighboursHave.Run(grid, grid.Selection(need: null), 0, [1], Day);
    }
}
