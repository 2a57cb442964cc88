using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class LastMetTests
{
    [Fact]
    public async Task Is_the_last_confirmed_day_before() =>
        Assert.Equal(new DateOnly(2021, 3, 31), await Of(TinyPack.Service("s1", starts: "2020-01-01", ends: "2021-03-31") + TinyPack.Service("s2")));

    [Fact]
    public async Task Is_the_day_before_where_it_is_met_still() =>
        Assert.Equal(new DateOnly(2026, 5, 31), await Of(TinyPack.Service("s1", starts: "2020-01-01", ends: "2030-03-31")));

    [Fact]
    public async Task Is_none_where_nobody_ever_vouched() => Assert.Null(await Of(TinyPack.Service("s1")));

    private static async Task<DateOnly?> Of(string services)
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = services });
        return LastMet.Before(grid, grid.Selection(), new DateOnly(2026, 6, 1));
    }
}
