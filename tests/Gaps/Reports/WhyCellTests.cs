using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class WhyCellTests
{
    [Fact]
    public async Task Names_what_makes_the_level_first_then_what_is_possible_then_what_is_not_active()
    {
        Grid grid = await TinyGrid.Of(new TinyPack
        {
            Services = TinyPack.Service("s1", ends: "2020-01-01") + TinyPack.Service("s2") + TinyPack.Service("s3", starts: "2020-01-01", ends: "2030-01-01"),
        });
        Selection selection = grid.Selection(areas: "E1");

        Why why = WhyCell.Run(grid, selection, selection.Areas[0], selection.Needs[0], new DateOnly(2026, 6, 1));

        Assert.Equal([("s3", true), ("s2", false)], why.Active.Select(hold => (hold.Service.Entry.Code.Value, hold.IsConfirmed)));
        Assert.Equal("s1", Assert.Single(why.Others).Service.Entry.Code.Value);
        Assert.Equal((Status.Met, new DateOnly(2030, 1, 1), Causes.Service), (why.Cell.Status, why.Cell.EndsOn!.Value.Day, why.Cell.EndedBy));
        Assert.Equal("Source of s3", why.Active[0].Service.Entry.Source.Title);
    }

    [Fact]
    public async Task A_cell_held_up_by_one_known_provider_is_fragile_and_by_an_unknown_one_is_not()
    {
        Grid grid = await TinyGrid.Of(new TinyPack
        {
            Services = TinyPack.Service("s1", areas: "E1", starts: "2020-01-01", ends: "2030-01-01")
                + TinyPack.Service("s2", provider: "provider-not-stated", areas: "E2", starts: "2020-01-01", ends: "2030-01-01"),
        });

        IReadOnlyList<GapCell> cells = GapMatrix.Run(grid, grid.Selection(), new DateOnly(2026, 6, 1));

        Assert.Equal([(1, true, false), (1, false, true)], cells.Select(cell => (cell.Providers, cell.IsFragile, cell.ProviderUnknown)));
    }
}
