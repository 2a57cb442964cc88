using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pages;
using ServiceMap.Gaps.Reports;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Tests.Pages;

public sealed class AskMapTests
{
    [Fact]
    public async Task A_cell_that_several_could_turn_is_counted_once()
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = TinyPack.Service("s1", areas: "E1") + TinyPack.Service("s2", areas: "E1", needs: "advocacy;housing") });

        AskMap map = AskMap.Of(WhomToAsk.Run(grid, grid.Selection(need: null), new DateOnly(2026, 6, 1)), [.. grid.Words.Areas.Take(2)], 2);

        Assert.Equal([("East", 2, "ask-3"), ("West", 0, "ask-0")], map.Areas.Select(area => (area.Area.Name, area.Cells, area.Look)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void Every_number_of_cells_has_a_look_that_its_legend_names(int needs)
    {
        AreaSummary area = new(new AreaCode("E1"), "East", AreaKind.Borough, null, null);
        for (int cells = 0; cells <= needs; cells++)
        {
            NeedSummary[] turning = [.. Enumerable.Range(0, cells).Select(number => new NeedSummary(new NeedCode($"n{number}"), "", null))];
            AskMap map = new([new AskedArea(area, turning, needs)], needs);

            Assert.Equal("1 area", Assert.Single(map.Legend, line => line.Look.Slug == map.Areas[0].Look).Count);
        }
    }

    [Fact]
    public void The_legend_says_from_how_many_to_how_many_cells() =>
        Assert.Equal(["11 or more cells", "6 to 10 cells", "1 to 5 cells", "Nothing to turn"], new AskMap([], 16).Legend.Select(line => line.Name));
}
