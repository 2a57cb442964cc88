using ServiceMap.Gaps.Engine;
using static ServiceMap.Gaps.Tests.Engine.Made;

namespace ServiceMap.Gaps.Tests.Engine;

public sealed class KeepTests
{
    [Fact]
    public void Without_a_cohort_what_is_for_its_cohorts_alone_does_not_count()
    {
        Assert.Equal([true, true, false], Of(null, null, [], Plain, Plain with { Cohorts = [1] }, Plain with { Cohorts = [1], CohortsOnly = true }));
    }

    [Fact]
    public void With_a_cohort_only_what_specialises_in_it_counts()
    {
        Assert.Equal([false, true, true], Of(null, 1, [], Plain, Plain with { Cohorts = [1] }, Plain with { Cohorts = [0, 1], CohortsOnly = true }));
    }

    [Fact]
    public void A_service_without_stages_serves_any_stage()
    {
        Assert.Equal([true, true, false], Of(2, null, [], Plain, Plain with { Stages = [1, 2] }, Plain with { Stages = [1] }));
    }

    [Fact]
    public void Kinds_narrow_when_any_are_asked_for()
    {
        Assert.Equal([true, false], Of(null, null, [3, 4], Plain with { Kind = 4 }, Plain with { Kind = 5 }));
    }

    [Fact]
    public void A_service_that_is_no_longer_known_is_not_kept() => Assert.False(Keep.Of([null], null, null, [])[0]);

    [Fact]
    public void Only_filters_that_drop_nothing_keep_everything()
    {
        Assert.True(Keep.Of([Plain, Plain], null, null, []).IsEverything);
        Assert.False(Keep.Of([Plain, Plain with { Kind = 5 }], null, null, [Plain.Kind]).IsEverything);
    }

    private static bool[] Of(int? stage, int? cohort, int[] kinds, params Offer[] offers) => [.. offers.Select((_, place) => Keep.Of(offers, stage, cohort, kinds)[place])];
}
