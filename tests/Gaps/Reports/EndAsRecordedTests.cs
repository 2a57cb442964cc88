using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class EndAsRecordedTests
{
    [Theory]
    [InlineData("s1,p1,One,womens-hub,yes,advocacy,,no,,,E1,2020-01-01,day,2026-12-31,year,,,,,,,,,", "2026, year only")]
    [InlineData("s1,p1,One,womens-hub,yes,advocacy,,no,,,E1,2020-01-01,day,2026-12-31,month,,,,,,,,,", "December 2026, month only")]
    [InlineData("s1,p1,One,womens-hub,yes,advocacy,,no,,,E1,2020-01-01,day,2026-12-31,,,,,,,,,,", "31 December 2026")]
    [InlineData("s1,p1,One,womens-hub,yes,advocacy,,no,,,E1,2020-01-01,day,,,,,,2026-05-01,,,,,", "31 October 2026")]
    public async Task An_end_is_shown_as_finely_as_its_source_gives_it(string service, string shown)
    {
        Assert.Equal(shown, await EndOf(service + "\n"));
    }

    [Fact]
    public async Task Where_several_end_on_one_day_the_finest_counts()
    {
        Assert.Equal("31 December 2026", await EndOf(
            "s1,p1,One,womens-hub,yes,advocacy,,no,,,E1,2020-01-01,day,2026-12-31,year,,,,,,,,,\n"
            + "s2,p1,Two,womens-hub,yes,advocacy,,no,,,E1,2020-01-01,day,2026-12-31,day,,,,,,,,,\n"));
    }

    private static async Task<string?> EndOf(string services)
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = services });
        return GapMatrix.Run(grid, grid.Selection(areas: "E1"), new DateOnly(2026, 6, 1))[0].EndsOn?.ToString();
    }
}
