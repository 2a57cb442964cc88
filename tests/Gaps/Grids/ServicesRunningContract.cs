using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Gaps.Tests.Grids;

/// <summary>
/// What everybody who says where services run must keep to. To test one, inherit this and give it with three services: one that is
/// confirmed on <see cref="Day"/> in one area at least, one that is only active then, and one that runs nowhere.
/// </summary>
public abstract class ServicesRunningContract
{
    protected abstract IServicesRunning Slot { get; }

    protected abstract DateOnly Day { get; }

    protected abstract ServiceCode Confirmed { get; }

    protected abstract ServiceCode OnlyActive { get; }

    protected abstract ServiceCode NotRunning { get; }

    /// <summary>Changes something in the records on which the answers rest.</summary>
    protected abstract Task Change();

    [Fact]
    public async Task Answers_about_the_day_that_is_asked() => Assert.Equal(Day, (await On(Day)).Day);

    [Fact]
    public async Task What_is_confirmed_is_active_too() =>
        Assert.All((await On(Day)).ByService.Values, run => Assert.Subset(run.Active.ToHashSet(), run.Confirmed.ToHashSet()));

    [Fact]
    public async Task What_is_confirmed_says_in_which_areas() => Assert.NotEmpty((await On(Day)).ByService[Confirmed].Confirmed);

    [Fact]
    public async Task What_is_only_active_is_confirmed_nowhere_and_to_no_day()
    {
        WhereItRuns run = (await On(Day)).ByService[OnlyActive];

        Assert.NotEmpty(run.Active);
        Assert.Empty(run.Confirmed);
        Assert.Null(run.ConfirmedTo);
    }

    [Fact]
    public async Task What_runs_nowhere_has_no_area() =>
        Assert.Equal([], (await On(Day)).ByService.GetValueOrDefault(NotRunning)?.Active ?? (IReadOnlyList<AreaCode>)[]);

    [Fact]
    public async Task No_confirmed_days_end_before_the_day_that_is_asked() =>
        Assert.All((await On(Day)).ByService.Values, run => Assert.False(run.ConfirmedTo < Day));

    [Fact]
    public async Task Gives_the_very_same_answer_while_nothing_changes() => Assert.Same(await On(Day), await On(Day));

    [Fact]
    public async Task Gives_another_answer_for_another_day() => Assert.NotSame(await On(Day), await On(Day.AddDays(1)));

    [Fact]
    public async Task Gives_another_answer_after_a_change()
    {
        RunningServices before = await On(Day);

        await Change();

        Assert.NotSame(before, await On(Day));
    }

    protected Task<RunningServices> On(DateOnly day) => Slot.On(day, TestContext.Current.CancellationToken);
}
