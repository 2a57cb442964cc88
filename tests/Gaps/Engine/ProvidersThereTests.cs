using ServiceMap.Gaps.Engine;
using static ServiceMap.Gaps.Tests.Engine.Made;

namespace ServiceMap.Gaps.Tests.Engine;

public sealed class ProvidersThereTests
{
    [Fact]
    public void Counts_different_providers_and_not_services()
    {
        Assert.Equal((2, false), Count([5, 5, 6], Sure(1, 9), Sure(1, 9, service: 1), Sure(1, 9, service: 2)));
    }

    [Fact]
    public void Counts_only_who_is_confirmed_on_the_day_and_meets_the_standard()
    {
        Assert.Equal((1, false), Count([5, 6, 7, 8], Sure(1, 9), Possible(1, 9, service: 1), Sure(1, 9, Levels.Generic, service: 2), Sure(6, 9, service: 3)));
    }

    [Fact]
    public void All_that_is_recorded_without_a_provider_is_one_and_unknown()
    {
        Assert.Equal((1, true), Count([0, 0], Sure(1, 9), Sure(1, 9, service: 1)));
        Assert.Equal((2, false), Count([0, 5], Sure(1, 9), Sure(1, 9, service: 1)));
    }

    private static (int, bool) Count(int[] providerOf, params Stretch[] stretches) =>
        ProvidersThere.Count([.. stretches.Select(one => one with { Provider = providerOf[one.Service] })], Keep.Everything, notStated: 0, standard: Levels.ReachIn, day: 5);
}
