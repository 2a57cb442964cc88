using Xunit;
using static ServiceMap.Host.Tests.SlowReading.TinyPack;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>Levels, statuses and providers of cells, worked out by hand. Every service of these packs runs through 2020 and is confirmed.</summary>
public sealed class LevelsByHandTests
{
    private static readonly (string Column, string Cell)[] Through2020 = [("starts", "2020-01-01"), ("ends", "2020-12-31")];

    [Fact]
    public void A_service_that_is_not_women_specific_is_generic_whatever_its_site()
    {
        TinyPack pack = new TinyPack().Service("S", [.. Through2020, ("women_specific", "no")]).Location("L", "S", ("area_code", "A1"));

        Assert.Equal(1, Level(pack, "A1"));
    }

    [Fact]
    public void A_site_raises_its_own_area_alone_to_in_borough()
    {
        TinyPack pack = new TinyPack().Service("S", Through2020).Location("L", "S", ("area_code", "A1"));

        Assert.Equal((3, 2), (Level(pack, "A1"), Level(pack, "A2")));
    }

    [Fact]
    public void A_site_whose_location_is_withheld_never_makes_in_borough()
    {
        TinyPack pack = new TinyPack().Service("S", Through2020).Location("L", "S", ("area_code", "A1"), ("confidentiality", "location-withheld"));

        Assert.Equal(2, Level(pack, "A1"));
    }

    [Fact]
    public void A_site_whose_address_is_withheld_makes_in_borough()
    {
        TinyPack pack = new TinyPack().Service("S", Through2020).Location("L", "S", ("area_code", "A1"), ("confidentiality", "address-withheld"));

        Assert.Equal(3, Level(pack, "A1"));
    }

    [Theory]
    [InlineData("safe-accommodation", "advocacy", 2)]
    [InlineData("approved-premises", "advocacy;domestic-abuse", 2)]
    [InlineData("womens-hub", "advocacy;domestic-abuse", 3)]
    [InlineData("womens-hub", "advocacy", 3)]
    public void A_site_that_says_nothing_starts_with_the_confidentiality_of_its_service(string kind, string needs, int level)
    {
        TinyPack pack = new TinyPack().Service("S", [.. Through2020, ("kind", kind), ("needs", needs)]).Location("L", "S", ("area_code", "A1"));

        Assert.Equal(level, Level(pack, "A1"));
    }

    [Theory]
    [InlineData("-1.15", "53.05", "A1")]
    [InlineData("-1.1", "53.05", "A1")]
    [InlineData("-1.1", "53.1", "A1")]
    [InlineData("-1.0999", "53.05", "A2")]
    [InlineData("-1.0", "53.0", "A2")]
    [InlineData("-0.9", "53.05", null)]
    public void A_position_wins_over_the_stated_area_and_an_edge_goes_to_the_lower_code(string longitude, string latitude, string? area)
    {
        LiteralReading reading = new TinyPack().Service("S")
            .Location("L", "S", ("longitude", longitude), ("latitude", latitude), ("area_code", "C1")).Read();

        Assert.Equal(area, reading.AreaOf("L"));
    }

    [Fact]
    public void A_site_outside_every_area_leaves_the_stated_area_at_reach_in()
    {
        TinyPack pack = new TinyPack().Service("S", Through2020)
            .Location("L", "S", ("longitude", "-0.5"), ("latitude", "51.4"), ("area_code", "A1"));

        Assert.Equal(2, Level(pack, "A1"));
    }

    [Fact]
    public void A_service_for_its_cohorts_alone_counts_only_where_one_of_them_is_asked_for()
    {
        TinyPack pack = new TinyPack().Service("S", [.. Through2020, ("cohorts", "mothers;lgbt"), ("cohorts_only", "yes")]);

        Assert.Equal(0, Level(pack, "A1"));
        Assert.Equal(2, Level(pack, "A1", new Question { Cohort = "lgbt" }));
        Assert.Equal(0, Level(pack, "A1", new Question { Cohort = "girls" }));
    }

    [Fact]
    public void Where_a_cohort_is_asked_for_a_service_must_specialise_in_it()
    {
        TinyPack pack = new TinyPack().Service("S", Through2020);

        Assert.Equal(0, Level(pack, "A1", new Question { Cohort = "mothers" }));
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("custody;court", 2)]
    [InlineData("custody", 0)]
    public void A_service_without_stages_serves_any_stage(string stages, int level)
    {
        TinyPack pack = new TinyPack().Service("S", [.. Through2020, ("stages", stages)]);

        Assert.Equal(level, Level(pack, "A1", new Question { Stage = "court" }));
    }

    [Fact]
    public void Of_several_kinds_any_counts()
    {
        TinyPack pack = new TinyPack().Service("S", Through2020);

        Assert.Equal(2, Level(pack, "A1", new Question { Kinds = ["womens-hub", "charity-funded"] }));
        Assert.Equal(0, Level(pack, "A1", new Question { Kinds = ["womens-hub"] }));
    }

    [Fact]
    public void Services_of_a_provider_that_is_not_stated_count_as_one_provider()
    {
        (string, string) unknown = ("provider_id", "provider-not-stated");
        TinyPack pack = new TinyPack().Service("S", [.. Through2020, unknown]).Service("T", [.. Through2020, unknown]).Service("U", Through2020);

        Assert.Equal(2, pack.Read().Cell("A1", "advocacy").Providers(Day("2020-06-01").DayNumber, standard: 2));
    }

    [Fact]
    public void Providers_below_the_standard_are_not_counted()
    {
        TinyPack pack = new TinyPack().Service("S", Through2020).Service("T", [.. Through2020, ("women_specific", "no")]);

        Assert.Equal("A1,advocacy,2,2,met,2020-12-31,service,1", Gap(pack, new Question()));
        Assert.Equal("A1,advocacy,2,2,met,2020-12-31,service,2", Gap(pack, new Question { Standard = "any" }));
        Assert.Equal("A1,advocacy,2,2,gap,2020-12-31,service,0", Gap(pack, new Question { Standard = "in-borough" }));
    }

    [Fact]
    public void A_cell_that_only_its_possible_level_lifts_is_unconfirmed()
    {
        TinyPack pack = new TinyPack().Service("S", ("starts", "2020-01-01")).Service("T", [.. Through2020, ("women_specific", "no")]);

        Assert.Equal("A1,advocacy,1,2,unconfirmed,2020-12-31,service,0", Gap(pack, new Question()));
    }

    [Fact]
    public void Rows_go_by_area_code_and_then_by_the_order_of_the_needs()
    {
        LiteralReading reading = new TinyPack().Read();

        Assert.Equal(["A1,housing", "A1,advocacy", "A2,housing", "A2,advocacy"], Cells(new Question()));
        Assert.Equal(["A1,advocacy", "A2,advocacy", "C1,advocacy"], Cells(new Question { AllAreas = true, Needs = ["advocacy"] }));
        Assert.Equal(["C1,housing", "C1,advocacy"], Cells(new Question { Areas = ["C1"] }));
        IEnumerable<string> Cells(Question question) => reading.Gaps(Day("2020-06-01"), question).Skip(1).Select(line => line[..line.IndexOf(',', 3)]);
    }

    private static int Level(TinyPack pack, string area, Question? question = null) =>
        pack.Read().Cell(area, "advocacy", question).Level(Day("2020-06-01").DayNumber);

    private static string Gap(TinyPack pack, Question question) =>
        pack.Read().Gaps(Day("2020-06-01"), question with { Areas = ["A1"], Needs = ["advocacy"] }).Last();
}
