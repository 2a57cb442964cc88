using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class AreaEndingsTests
{
    [Theory]
    [InlineData("2026-06-01", false, 1)]
    [InlineData("2028-05-31", false, 1)]
    [InlineData("2028-06-02", true, 0)]
    [InlineData("2026-05-31", true, 1)]
    [InlineData("2024-06-01", true, 1)]
    [InlineData("2024-05-31", true, 0)]
    public async Task Looks_two_years_ahead_and_where_nothing_ends_two_years_back(string ends, bool lapsed, int falls)
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = TinyPack.Service("s1", areas: "E1", starts: "2020-01-01", ends: ends) });

        AreaEndings endings = AreaEndings.Run(grid, grid.Selection(), new DateOnly(2026, 6, 1));

        Assert.Equal((lapsed, falls), (endings.HaveLapsed, endings.Cliff.Falls.Count));
    }
}
