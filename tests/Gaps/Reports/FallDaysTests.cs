using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class FallDaysTests
{
    [Fact]
    public async Task Cells_that_fall_on_one_day_are_one_mark_with_all_their_causes()
    {
        Grid grid = await TinyGrid.Of(new TinyPack
        {
            Services = TinyPack.Service("s1", needs: "advocacy;housing", starts: "2020-01-01", ends: "2020-06-30")
                + TinyPack.Service("s2", areas: "E1", needs: "housing", starts: "2020-01-01", ends: "2021-03-31")
                + TinyPack.Service("s3", areas: "E2", starts: "2020-01-01"),
            Projects = "j3,Project,,s3,,,\n",
            Agreements = TinyPack.Agreement("a3", "j3", starts: "2020-01-01", ends: "2020-12-31"),
        });

        IReadOnlyList<FallDay> days = FallDays.Run(grid, grid.Selection(need: null), new DateOnly(2019, 1, 1), new DateOnly(2022, 1, 1));

        Assert.Equal(
        [
            new FallDay(new DateOnly(2020, 6, 30), 2, 2, Causes.Service),
            new FallDay(new DateOnly(2020, 12, 31), 1, 1, Causes.Funding),
            new FallDay(new DateOnly(2021, 3, 31), 1, 1, Causes.Service),
        ], days);
    }
}
