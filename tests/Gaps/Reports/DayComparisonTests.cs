using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class DayComparisonTests
{
    private static readonly DateOnly Before = new(2024, 1, 1);
    private static readonly DateOnly After = new(2025, 1, 1);

    [Fact]
    public async Task A_cell_that_is_met_after_and_not_before_is_gained() =>
        Assert.Equal(Change.Gained, await ChangeOf(TinyPack.Service("s1", starts: "2024-06-01", ends: "2025-06-01")));

    [Fact]
    public async Task A_cell_that_was_only_possible_and_is_met_is_gained() =>
        Assert.Equal(Change.Gained, await ChangeOf(TinyPack.Service("s1", assured: "2025-01-01")));

    [Fact]
    public async Task A_cell_that_is_met_before_and_not_after_is_lost() =>
        Assert.Equal(Change.Lost, await ChangeOf(TinyPack.Service("s1", starts: "2023-01-01", ends: "2024-06-01")));

    [Fact]
    public async Task A_cell_of_another_level_below_the_standard_is_changed() =>
        Assert.Equal(Change.Changed, await ChangeOf(TinyPack.Service("s1", womenSpecific: "no", starts: "2024-06-01", ends: "2025-06-01")));

    [Fact]
    public async Task A_cell_that_is_no_longer_possible_is_changed() =>
        Assert.Equal(Change.Changed, await ChangeOf(TinyPack.Service("s1", ends: "2024-06-01")));

    [Fact]
    public async Task A_cell_that_another_service_holds_at_the_same_level_is_the_same() =>
        Assert.Equal(Change.Same, await ChangeOf(
            TinyPack.Service("s1", starts: "2023-01-01", ends: "2024-06-01") + TinyPack.Service("s2", starts: "2024-06-01", ends: "2025-06-01")));

    [Fact]
    public async Task Against_another_standard_the_same_days_compare_otherwise() =>
        Assert.Equal(Change.Gained, await ChangeOf(TinyPack.Service("s1", womenSpecific: "no", starts: "2024-06-01", ends: "2025-06-01"), "any"));

    [Fact]
    public async Task The_rows_give_every_cell_before_and_after()
    {
        ReportTable table = DayComparison.AsTable(await Compare(TinyPack.Service("s1", areas: "E1", starts: "2024-06-01", ends: "2025-06-01")));

        Assert.Equal(
            [
                "area_code,need,before_level,before_possible,before_status,after_level,after_possible,after_status,change",
                "E1,advocacy,0,0,gap,2,2,met,gained",
                "E2,advocacy,0,0,gap,0,0,gap,same",
            ],
            [string.Join(',', table.Columns), .. table.Rows.Select(row => string.Join(',', row))]);
    }

    private static async Task<Change> ChangeOf(string services, string? standard = null) => (await Compare(services, standard))[0].Change;

    private static async Task<IReadOnlyList<CellChange>> Compare(string services, string? standard = null)
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = services });
        Selection selection = grid.Selection(standard);
        return DayComparison.Run(grid, selection, Before, After);
    }
}
