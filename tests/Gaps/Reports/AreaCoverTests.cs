using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class AreaCoverTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Theory]
    [InlineData("2020-01-01", "2030-01-01", "met-2", "M2")]
    [InlineData("", "", "unconfirmed", "U0")]
    [InlineData("2020-01-01", "2021-01-01", "gap", "G0")]
    public async Task Of_one_need_an_area_looks_like_its_status_and_says_its_level(string starts, string ends, string look, string label)
    {
        AreaCover area = (await Areas("advocacy", TinyPack.Service("s1", areas: "E1", starts: starts, ends: ends)))[0];

        Assert.Equal((look, label), (area.Look, area.Label));
    }

    [Fact]
    public async Task Of_several_needs_it_says_how_many_are_met_and_never_counts_what_is_unconfirmed()
    {
        IReadOnlyList<AreaCover> areas = await Areas(
            null, TinyPack.Service("s1", areas: "E1", starts: "2020-01-01", ends: "2030-01-01") + TinyPack.Service("s2", areas: "E2"));

        Assert.Equal([("E1", 1, "1"), ("E2", 0, "0")], areas.Select(area => (area.Area.Code.Value, area.Met, area.Label)));
        Assert.Equal("unconfirmed", areas[1].Look);
        Assert.StartsWith("some-", areas[0].Look, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_end_among_its_cells_is_told()
    {
        AreaCover area = (await Areas("advocacy", TinyPack.Service("s1", areas: "E1", starts: "2020-01-01", ends: "2030-01-01")))[0];

        Assert.Equal(new DateOnly(2030, 1, 1), area.EndsOn?.Day);
    }

    private static async Task<IReadOnlyList<AreaCover>> Areas(string? need, string services)
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = services });
        return AreaCover.Of(GapMatrix.Run(grid, grid.Selection(need: need), Day));
    }
}
