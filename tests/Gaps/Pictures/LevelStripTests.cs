using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Tests.Pictures;

public sealed class LevelStripTests
{
    [Fact]
    public async Task Steps_cover_the_whole_line_as_high_as_their_levels()
    {
        Grid grid = await TinyGrid.Of(new TinyPack
        {
            Services = TinyPack.Service("s1", starts: "2025-01-01", ends: "2025-12-31") + TinyPack.Service("s2", womenSpecific: "no"),
        });
        Selection selection = grid.Selection(areas: "E1");
        TimeAxis axis = TimeAxis.Over(DaysOnRecord.Of(grid, selection, selection.Areas[0], selection.Needs[0]), new DateOnly(2026, 6, 1));

        LevelStrip strip = LevelStrip.Of(CellTimelines.Run(grid, selection, axis.From, axis.To), axis);

        Assert.Equal([(0, 0.5, 2 / 3.0, 2 / 3.0), (0.5, 0.5, 0, 1 / 3.0)], strip.Steps.Select(step => (step.From, step.Width, step.Height, step.Possible)));
    }

    [Fact]
    public async Task The_span_is_of_recorded_days_alone()
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = TinyPack.Service("s1") + TinyPack.Service("s2", starts: "2020-05-01") });
        Selection selection = grid.Selection(areas: "E1");

        Assert.Equal([new DateOnly(2020, 5, 1)], DaysOnRecord.Of(grid, selection, selection.Areas[0], selection.Needs[0]));
    }
}
