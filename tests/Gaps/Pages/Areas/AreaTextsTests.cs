using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pages.Areas;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Tests.Pages.Areas;

public sealed class AreaTextsTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Fact]
    public async Task An_area_is_told_by_what_is_met_and_what_is_not()
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = TinyPack.Service("s1", starts: "2020-01-01", ends: "2030-01-01") });
        AreaCover area = AreaCover.Of(GapMatrix.Run(grid, grid.Selection(need: null, areas: "E1"), Day))[0];

        Assert.Equal(
            "On 1 June 2026, East has a confirmed women-specific service for 1 of the 2 needs. 1 is a gap (housing).",
            AreaTexts.Sentence(area, Standard.WomenSpecific, Day, Day));
    }

    [Theory]
    [InlineData("2020-01-01", "2030-01-01", "East has a confirmed women-specific service for advocacy: level 2, reach-in. It rests on one provider alone. It lasts until 1 January 2030, ended by service.")]
    [InlineData("", "", "East has nothing confirmed that would do for advocacy. On record it may be level 2, reach-in: somebody should ask.")]
    [InlineData("2020-01-01", "2021-01-01", "East has nothing on record that would do for advocacy.")]
    public async Task A_cell_is_told_by_its_status(string starts, string ends, string says)
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = TinyPack.Service("s1", starts: starts, ends: ends) });
        GapCell cell = GapMatrix.Run(grid, grid.Selection(areas: "E1"), Day)[0];

        Assert.Equal($"On 1 June 2026, {says}", AreaTexts.Sentence(cell, Standard.WomenSpecific, Day, Day));
    }
}
