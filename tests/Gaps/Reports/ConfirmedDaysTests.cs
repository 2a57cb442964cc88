using System.Globalization;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class ConfirmedDaysTests
{
    [Theory]
    [InlineData("2018-12-31", false, null, "2019-01-01")]
    [InlineData("2019-01-01", true, null, "2019-01-02")]
    [InlineData("2020-07-01", false, "2020-06-30", "2021-01-01")]
    [InlineData("2021-12-31", true, "2021-12-30", null)]
    [InlineData("2026-11-23", false, "2021-12-31", null)]
    public async Task Names_the_nearest_day_on_which_something_is_confirmed(string day, bool has, string? before, string? after)
    {
        Grid grid = await TinyGrid.Of(new TinyPack
        {
            Services = TinyPack.Service("s1", areas: "E1", starts: "2019-01-01", ends: "2020-06-30") + TinyPack.Service("s2", areas: "E2", starts: "2019-03-01", ends: "2020-01-31")
                + TinyPack.Service("s3", areas: "E2", starts: "2021-01-01", ends: "2021-12-31") + TinyPack.Service("s4", starts: "2015-01-01"),
        });
        ConfirmedDays days = ConfirmedDays.Of(grid, grid.Selection());
        DateOnly asked = DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);

        Assert.Equal((has, before ?? "", after ?? ""), (days.Has(asked), Words.Iso(days.Before(asked)), Words.Iso(days.After(asked))));
    }

    [Fact]
    public async Task What_does_not_meet_the_standard_does_not_count()
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = TinyPack.Service("s1", womenSpecific: "no", starts: "2019-01-01", ends: "2020-06-30") });

        Assert.Null(ConfirmedDays.Of(grid, grid.Selection()).Before(new DateOnly(2026, 1, 1)));
    }
}
