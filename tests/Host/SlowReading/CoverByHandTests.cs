using Xunit;
using static ServiceMap.Host.Tests.SlowReading.TinyPack;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>When a service is active for an area, and when confirmed, worked out by hand.</summary>
public sealed class CoverByHandTests
{
    [Fact]
    public void A_service_without_agreements_runs_on_both_its_own_last_days()
    {
        LiteralReading reading = new TinyPack().Service("S", ("starts", "2020-01-01"), ("ends", "2020-12-31")).Read();

        AssertDays(reading, "A1", active: ["2020-01-01", "2020-12-31"], inactive: ["2019-12-31", "2021-01-01"]);
    }

    [Fact]
    public void A_service_of_a_project_without_agreements_has_no_agreement_at_all()
    {
        LiteralReading reading = new TinyPack().Service("S", ("starts", "2020-01-01")).Project("J", "S").Read();

        AssertDays(reading, "A1", active: ["2020-01-01", "2030-01-01"], inactive: ["2019-12-31"]);
    }

    [Fact]
    public void An_agreement_for_another_area_only_leaves_this_one_without_cover()
    {
        LiteralReading reading = new TinyPack().Service("S").Project("J", "S").Agreement("F", "J", ("areas", "A2")).Read();

        AssertDays(reading, "A2", active: ["2020-06-01"], inactive: []);
        AssertDays(reading, "A1", active: [], inactive: ["2020-06-01"]);
    }

    [Fact]
    public void A_gap_between_one_agreement_and_the_next_is_a_gap_in_cover()
    {
        LiteralReading reading = new TinyPack().Service("S").Project("J", "S")
            .Agreement("F1", "J", ("starts", "2020-01-01"), ("ends", "2020-03-31"))
            .Agreement("F2", "J", ("starts", "2020-05-01"), ("ends", "2020-06-30"))
            .Read();

        AssertDays(reading, "A1", active: ["2020-03-31", "2020-05-01"], inactive: ["2020-04-01", "2020-04-30", "2020-07-01"]);
    }

    [Fact]
    public void Days_of_a_possible_extension_are_active_but_never_confirmed()
    {
        LiteralReading reading = new TinyPack().Service("S", ("assured_on", "2020-12-31")).Project("J", "S")
            .Agreement("F", "J", ("starts", "2020-01-01"), ("ends", "2020-12-31"), ("may_extend_to", "2021-12-31"))
            .Read();

        AssertDays(reading, "A1", active: ["2020-12-31", "2021-01-01", "2021-12-31"], inactive: ["2022-01-01"]);
        AssertConfirmed(reading, "A1", "2020-01-01", "2020-12-31");
    }

    [Fact]
    public void Without_dates_an_assurance_confirms_as_many_days_before_it_as_after()
    {
        LiteralReading reading = new TinyPack().Service("S", ("assured_on", "2020-07-02")).Read();

        AssertDays(reading, "A1", active: ["1900-01-01", "2100-01-01"], inactive: []);
        AssertConfirmed(reading, "A1", "2020-01-01", "2021-01-01");
    }

    [Fact]
    public void One_side_that_is_neither_recorded_nor_assured_confirms_nothing()
    {
        LiteralReading reading = new TinyPack().Service("S", ("starts", "2020-01-01")).Read();

        Assert.True(reading.Active("S", "A1", Day("2020-06-01")));
        Assert.False(reading.Confirmed("S", "A1", Day("2020-06-01")));
    }

    [Fact]
    public void A_recorded_start_and_an_assurance_for_the_end_confirm_the_days_between()
    {
        LiteralReading reading = new TinyPack().Service("S", ("starts", "2019-01-01"), ("assured_on", "2020-07-02")).Read();

        AssertConfirmed(reading, "A1", "2019-01-01", "2021-01-01");
    }

    [Fact]
    public void Each_side_is_the_tighter_recorded_date_of_service_and_agreement()
    {
        LiteralReading reading = new TinyPack().Service("S", ("starts", "2020-02-01"), ("ends", "2020-12-31")).Project("J", "S")
            .Agreement("F", "J", ("starts", "2020-01-01"), ("ends", "2020-11-30"))
            .Read();

        AssertConfirmed(reading, "A1", "2020-02-01", "2020-11-30");
    }

    [Theory]
    [InlineData("live", true)]
    [InlineData("", true)]
    [InlineData("full", true)]
    [InlineData("paused", false)]
    [InlineData("withdrawn", false)]
    [InlineData("hidden", false)]
    public void Only_live_and_full_services_are_active(string state, bool active)
    {
        LiteralReading reading = new TinyPack().Service("S", ("starts", "2020-01-01"), ("ends", "2020-12-31"), ("state", state)).Read();

        Assert.Equal(active, reading.Active("S", "A1", Day("2020-06-01")));
        Assert.Equal(active, reading.Confirmed("S", "A1", Day("2020-06-01")));
    }

    [Fact]
    public void A_service_without_recorded_areas_is_active_nowhere()
    {
        LiteralReading reading = new TinyPack().Service("S", ("areas", "")).Project("J", "S").Agreement("F", "J", ("areas", "all")).Read();

        AssertDays(reading, "A1", active: [], inactive: ["2020-06-01"]);
    }

    private static void AssertDays(LiteralReading reading, string area, string[] active, string[] inactive)
    {
        Assert.All(active, day => Assert.True(reading.Active("S", area, Day(day)), day));
        Assert.All(inactive, day => Assert.False(reading.Active("S", area, Day(day)), day));
    }

    private static void AssertConfirmed(LiteralReading reading, string area, string first, string last)
    {
        Assert.Equal(
            (false, true, true, false),
            (On(Day(first).AddDays(-1)), On(Day(first)), On(Day(last)), On(Day(last).AddDays(1))));
        bool On(DateOnly day) => reading.Confirmed("S", area, day);
    }
}
