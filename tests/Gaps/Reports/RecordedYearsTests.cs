using System.Globalization;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class RecordedYearsTests
{
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    [Theory]
    [InlineData("2020-05-05", "2019-01-01", "2021-12-31")]
    [InlineData("2026-11-23", "2019-01-01", "2026-12-31")]
    [InlineData("2001-02-03", "2001-01-01", "2021-12-31")]
    public async Task Run_from_the_first_confirmed_year_to_the_last_and_hold_the_day(string day, string from, string to)
    {
        Grid grid = await TinyGrid.Of(new TinyPack
        {
            Services = TinyPack.Service("s1", starts: "2019-04-01", ends: "2021-03-31") + TinyPack.Service("s2", starts: "1979-01-01"),
        });

        Assert.Equal((DateOnly.ParseExact(from, "O", CultureInfo.InvariantCulture), DateOnly.ParseExact(to, "O", CultureInfo.InvariantCulture)), RecordedYears.Of(grid, Earliest, Latest, DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Keep_within_the_days_that_are_shown()
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = TinyPack.Service("s1", starts: "1700-01-01", ends: "9999-12-31") });

        Assert.Equal((Earliest, Latest), RecordedYears.Of(grid, Earliest, Latest, new DateOnly(2020, 1, 1)));
    }
}
