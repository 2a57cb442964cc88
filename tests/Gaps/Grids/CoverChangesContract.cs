using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Gaps.Tests.Grids;

/// <summary>
/// What whoever says what a change does to the map must keep to. To test one, inherit this and give it with one service that alone meets a need
/// in an area, confirmed on <see cref="Day"/>.
/// </summary>
public abstract class CoverChangesContract
{
    protected abstract ICoverChanges Covers { get; }

    protected abstract DateOnly Day { get; }

    /// <summary>The service as it is known.</summary>
    protected abstract ServiceSummary Known { get; }

    [Fact]
    public async Task Nothing_changes_where_it_is_as_it_was() => Assert.Empty((await If(Known)).Cells);

    [Fact]
    public async Task It_runs_where_it_ran() => Assert.NotEmpty((await If(Known)).Run!.Confirmed);

    [Fact]
    public async Task Without_it_what_it_met_is_met_no_more() =>
        Assert.Contains((await If(null)).Cells, cell => (cell.Before, cell.After) == ("met", "gap"));

    [Fact]
    public async Task Without_it_it_runs_nowhere() => Assert.Null((await If(null)).Run);

    [Fact]
    public async Task Every_cell_that_is_told_of_gets_another_status() => Assert.All((await If(null)).Cells, cell => Assert.NotEqual(cell.Before, cell.After));

    [Fact]
    public async Task Asking_changes_nothing()
    {
        await If(null);

        Assert.Empty((await If(Known)).Cells);
    }

    protected Task<CoverAfter> If(ServiceSummary? instead) => Covers.If(Known.Entry.Code, instead, Day, TestContext.Current.CancellationToken);
}
