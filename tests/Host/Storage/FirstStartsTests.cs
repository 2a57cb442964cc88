using ServiceMap.Host.Tests.Crashes;
using ServiceMap.Tests.Crashes;

namespace ServiceMap.Host.Tests.Storage;

public sealed class FirstStartsTests : IDisposable
{
    private readonly Place place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task Four_first_starts_at_once_all_succeed_and_one_loads_the_shipped_data()
    {
        Ended[] ended = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Killed.Program.Run("info", "--data", place.Data)))
            .WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);

        Assert.All(ended, one => Assert.True(one.Exit == 0, one.Error));
        Assert.Single(ended, one => one.Error.Contains("was loaded", StringComparison.Ordinal));
        Assert.All(ended, one => Assert.Equal(ended[0].Output, one.Output));
        Assert.Empty(Store.In(place.Data).Faults());
    }
}
