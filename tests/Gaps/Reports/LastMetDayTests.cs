using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class LastMetDayTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Fact]
    public async Task Is_the_last_day_that_any_service_was_confirmed() =>
        Assert.Equal(new DateOnly(2025, 3, 31), await LastBefore(
            TinyPack.Service("s1", starts: "2020-01-01", ends: "2024-12-31") + TinyPack.Service("s2", areas: "E2", starts: "2020-01-01", ends: "2025-03-31")));

    [Fact]
    public async Task Is_the_day_before_where_cover_goes_on() =>
        Assert.Equal(new DateOnly(2026, 5, 31), await LastBefore(TinyPack.Service("s1", starts: "2020-01-01", ends: "2030-12-31")));

    [Fact]
    public async Task Leaves_out_what_does_not_meet_the_standard() =>
        Assert.Null(await LastBefore(TinyPack.Service("s1", womenSpecific: "no", starts: "2020-01-01", ends: "2025-03-31")));

    [Fact]
    public async Task Leaves_out_what_nobody_vouches_for() =>
        Assert.Null(await LastBefore(TinyPack.Service("s1", ends: "2025-03-31")));

    [Fact]
    public async Task Leaves_out_what_begins_later() =>
        Assert.Null(await LastBefore(TinyPack.Service("s1", starts: "2027-01-01", ends: "2028-03-31")));

    private static async Task<DateOnly?> LastBefore(string services)
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = services });
        return LastMetDay.Run(grid, grid.Selection(), Day);
    }
}
