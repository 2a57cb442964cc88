using Xunit;
using static ServiceMap.Host.Tests.SlowReading.TinyPack;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>What ends when, and why, worked out by hand for the one cell of A1 and advocacy.</summary>
public sealed class FallsByHandTests
{
    private static readonly Question OneCell = new() { Areas = ["A1"], Needs = ["advocacy"] };

    [Fact]
    public void A_cliff_stands_at_the_end_of_each_agreement_that_none_follows_at_once()
    {
        TinyPack pack = new TinyPack().Service("S").Project("J", "S")
            .Agreement("F1", "J", ("starts", "2020-01-01"), ("ends", "2020-03-31"))
            .Agreement("F2", "J", ("starts", "2020-04-01"), ("ends", "2020-06-30"))
            .Agreement("F3", "J", ("starts", "2020-08-01"), ("ends", "2020-12-31"));

        Assert.Equal(["2020-06-30,A1,advocacy,2,0,funding", "2020-12-31,A1,advocacy,2,0,funding"], Falls(pack));
        Assert.Equal("A1,advocacy,2,2,met,2020-06-30,funding,1", Gap(pack, "2020-02-01"));
    }

    [Fact]
    public void An_agreement_that_ends_while_another_runs_is_no_fall()
    {
        TinyPack pack = new TinyPack().Service("S").Project("J", "S")
            .Agreement("F1", "J", ("starts", "2020-01-01"), ("ends", "2020-03-31"))
            .Agreement("F2", "J", ("starts", "2020-02-01"), ("ends", "2020-06-30"));

        Assert.Equal(["2020-06-30,A1,advocacy,2,0,funding"], Falls(pack));
    }

    [Fact]
    public void Only_the_part_of_the_level_that_is_lost_falls()
    {
        TinyPack pack = new TinyPack()
            .Service("S", ("starts", "2020-01-01"), ("ends", "2020-06-30"))
            .Service("T", ("starts", "2020-01-01"), ("ends", "2020-09-30"), ("women_specific", "no"))
            .Location("L", "S", ("area_code", "A1"));

        Assert.Equal(["2020-06-30,A1,advocacy,3,1,service", "2020-09-30,A1,advocacy,1,0,service"], Falls(pack));
    }

    [Fact]
    public void A_service_that_ends_below_the_new_level_is_no_cause()
    {
        TinyPack pack = new TinyPack()
            .Service("S", ("starts", "2020-01-01"), ("ends", "2020-06-30"))
            .Location("L", "S", ("area_code", "A1"))
            .Service("T", ("starts", "2020-01-01"), ("ends", "2020-12-31"))
            .Service("U", ("women_specific", "no")).Project("J", "U").Agreement("F", "J", ("starts", "2020-01-01"), ("ends", "2020-06-30"));

        Assert.Equal(["2020-06-30,A1,advocacy,3,2,service", "2020-12-31,A1,advocacy,2,0,service"], Falls(pack));
    }

    [Fact]
    public void Funding_is_the_cause_where_the_service_ends_on_the_same_day()
    {
        TinyPack pack = new TinyPack().Service("S", ("ends", "2020-03-31")).Project("J", "S")
            .Agreement("F", "J", ("starts", "2020-01-01"), ("ends", "2020-03-31"));

        Assert.Equal(["2020-03-31,A1,advocacy,2,0,funding"], Falls(pack));
    }

    [Fact]
    public void The_service_is_the_cause_where_its_own_last_day_comes_before_the_agreements()
    {
        TinyPack pack = new TinyPack().Service("S", ("ends", "2020-03-31")).Project("J", "S")
            .Agreement("F", "J", ("starts", "2020-01-01"), ("ends", "2020-12-31"));

        Assert.Equal(["2020-03-31,A1,advocacy,2,0,service"], Falls(pack));
    }

    [Fact]
    public void An_assurance_that_runs_out_is_a_cause()
    {
        TinyPack pack = new TinyPack().Service("S", ("starts", "2020-01-01"), ("assured_on", "2020-07-02"));

        Assert.Equal(["2021-01-01,A1,advocacy,2,0,assurance"], Falls(pack));
        Assert.Equal("A1,advocacy,0,2,unconfirmed,,,0", Gap(pack, "2021-01-02"));
    }

    [Fact]
    public void Causes_of_several_services_are_joined_in_their_order()
    {
        TinyPack pack = new TinyPack()
            .Service("S", ("starts", "2020-01-01"), ("assured_on", "2020-07-02"))
            .Service("T", ("starts", "2020-01-01"), ("ends", "2021-01-01"))
            .Service("U").Project("J", "U").Agreement("F", "J", ("starts", "2020-01-01"), ("ends", "2021-01-01"));

        Assert.Equal(["2021-01-01,A1,advocacy,2,0,funding;service;assurance"], Falls(pack));
    }

    [Fact]
    public void A_level_that_rises_later_ends_only_where_it_falls_below_what_it_was()
    {
        TinyPack pack = new TinyPack()
            .Service("S", ("starts", "2020-01-01"), ("ends", "2020-12-31"))
            .Service("T", ("starts", "2020-04-01"), ("ends", "2020-06-30"))
            .Location("L", "T", ("area_code", "A1"));

        Assert.Equal("A1,advocacy,2,2,met,2020-12-31,service,1", Gap(pack, "2020-02-01"));
        Assert.Equal("A1,advocacy,3,3,met,2020-06-30,service,2", Gap(pack, "2020-05-01"));
        Assert.Equal(["2020-06-30,A1,advocacy,3,2,service", "2020-12-31,A1,advocacy,2,0,service"], Falls(pack));
    }

    [Fact]
    public void The_days_of_a_possible_extension_end_the_level_but_not_the_possible_one()
    {
        TinyPack pack = new TinyPack().Service("S").Project("J", "S")
            .Agreement("F", "J", ("starts", "2020-01-01"), ("ends", "2020-03-31"), ("may_extend_to", "2020-12-31"));

        Assert.Equal(["2020-03-31,A1,advocacy,2,0,funding"], Falls(pack));
        Assert.Equal(
            [
                "A1,advocacy,2019-12-01,2019-12-31,0,0",
                "A1,advocacy,2020-01-01,2020-03-31,2,2",
                "A1,advocacy,2020-04-01,2020-12-31,0,2",
                "A1,advocacy,2021-01-01,2021-01-31,0,0",
            ],
            pack.Read().Timeline(Day("2019-12-01"), Day("2021-01-31"), OneCell).Skip(1));
    }

    [Fact]
    public void The_last_day_of_the_calendar_can_be_a_last_day()
    {
        TinyPack pack = new TinyPack().Service("S", ("starts", "1900-01-01"), ("ends", "9999-12-31"));

        Assert.Equal("A1,advocacy,2,2,met,9999-12-31,service,1", Gap(pack, "2020-02-01"));
        Assert.Equal(["9999-12-31,A1,advocacy,2,0,service"], pack.Read().Cliff(Day("9999-12-31"), Day("9999-12-31"), OneCell).Skip(1));
    }

    private static IEnumerable<string> Falls(TinyPack pack) => pack.Read().Cliff(Day("2019-01-01"), Day("2022-12-31"), OneCell).Skip(1);

    private static string Gap(TinyPack pack, string day) => pack.Read().Gaps(Day(day), OneCell).Last();
}
