using ServiceMap.Accounts.Contracts.Plugins;

namespace ServiceMap.Tests;

/// <summary>What every job of the background worker must keep to. To test one, inherit this and give it with nothing left to do.</summary>
public abstract class JobContract
{
    protected abstract IJob Job { get; }

    [Fact]
    public void Is_called_by_small_words() => Assert.Matches("^[a-z]+( [a-z]+)*$", Job.Name);

    [Fact]
    public void Waits_for_no_less_than_nothing_and_no_more_than_a_day() => Assert.InRange(Job.Every, TimeSpan.Zero, TimeSpan.FromDays(1));

    [Fact]
    public async Task Says_nothing_where_nothing_is_to_do()
    {
        Assert.Null(await Job.Run(DateTimeOffset.UnixEpoch.AddYears(56), TestContext.Current.CancellationToken));
        Assert.Null(await Job.Run(DateTimeOffset.UnixEpoch.AddYears(56), TestContext.Current.CancellationToken));
    }
}
