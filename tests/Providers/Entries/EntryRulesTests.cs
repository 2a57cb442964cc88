using Microsoft.Extensions.Time.Testing;
using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Entries;

public sealed class EntryRulesTests
{
    [Theory]
    [InlineData("provider_id", "charityy", "is not a known provider: did you mean charity?")]
    [InlineData("kind", "women-hub", "is not a known kind of provision: did you mean womens-hub?")]
    [InlineData("needs", "advocasy", "is not a known need: did you mean advocacy?")]
    [InlineData("cohorts", "mother", "is not a known cohort: did you mean mothers?")]
    [InlineData("stages", "courts", "is not a known stage: did you mean court?")]
    [InlineData("areas", "E07000171", "is not a known area: did you mean E07000172?")]
    [InlineData("kind", "zzzzzzzz", "is not a known kind of provision")]
    public async Task Refuses_an_unknown_reference_with_the_nearest_known_one(string column, string value, string reason)
    {
        Refusal refusal = Assert.Single(await Refused(MadeUpPack.Start.Service("S1", (column, value))));

        Assert.Equal(new Refusal("services.csv", 2, column, value, reason) { Missing = value }, refusal);
    }

    [Fact]
    public async Task Refuses_the_one_unknown_item_of_a_list()
    {
        Refusal refusal = Assert.Single(await Refused(MadeUpPack.Start.Service("S1", ("needs", "advocacy;advocasy"))));

        Assert.Equal("advocasy", refusal.Value);
    }

    [Fact]
    public async Task Refuses_a_location_of_an_unknown_service_with_the_nearest_known_one()
    {
        Refusal refusal = Assert.Single(await Refused(MadeUpPack.Start.Service("S1").Location("L1", "S11")));

        Assert.Equal(
            new Refusal("locations.csv", 2, "service_id", "S11", "is not a known service: did you mean S1?") { Missing = "S11" }, refusal);
    }

    [Fact]
    public async Task Refuses_the_unknown_area_of_a_public_location_with_the_nearest_known_one()
    {
        Refusal refusal = Assert.Single(await Refused(
            MadeUpPack.Start.Service("S1").Location("L1", "S1", ("area_code", "E07000171"), ("confidentiality", "public"))));

        Assert.Equal(("area_code", "E07000171", "is not a known area: did you mean E07000172?"), (refusal.Column, refusal.Value, refusal.Reason));
    }

    [Theory]
    [InlineData("")]
    [InlineData("address-withheld")]
    [InlineData("location-withheld")]
    public async Task Tells_nothing_of_the_unknown_area_of_a_location_that_may_be_withheld(string confidentiality)
    {
        IReadOnlyList<Refusal> refused = await Refused(
            MadeUpPack.Start.Service("S1").Location("L1", "S1", ("area_code", "E07000171"), ("confidentiality", confidentiality)));

        Assert.Equal(new Refusal("locations.csv", 2, "area_code", "(withheld)", "is not a known area"), Assert.Single(refused));
    }

    [Fact]
    public async Task Refuses_a_service_for_its_cohorts_alone_that_names_none()
    {
        Refusal refusal = Assert.Single(await Refused(MadeUpPack.Start.Service("S1", ("cohorts_only", "yes"))));

        Assert.Equal(
            new Refusal("services.csv", 2, "cohorts_only", "yes", "says that it is for its cohorts alone, but cohorts is empty: name them"), refusal);
    }

    [Fact]
    public async Task Refuses_an_end_before_its_start()
    {
        Refusal refusal = Assert.Single(await Refused(MadeUpPack.Start.Service("S1", ("starts", "2021-04-01"), ("ends", "2021-03-31"))));

        Assert.Equal(new Refusal("services.csv", 2, "ends", "2021-03-31", "is before its start, 2021-04-01"), refusal);
    }

    [Fact]
    public async Task Takes_a_service_of_a_single_day() =>
        Assert.Empty(await Refused(MadeUpPack.Start.Service("S1", ("starts", "2021-04-01"), ("ends", "2021-04-01"))));

    [Theory]
    [InlineData("2026-06-30T22:30:00Z", "2026-07-01", "is in the future")]
    [InlineData("2026-06-30T23:30:00Z", "2026-07-01", null)]
    [InlineData("2026-06-30T23:30:00Z", "2026-07-02", "is in the future")]
    [InlineData("2026-12-31T23:30:00Z", "2027-01-01", "is in the future")]
    public async Task Refuses_an_assurance_after_today_in_London(string now, string assured, string? reason)
    {
        FakeTimeProvider clock = new(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        IReadOnlyList<Refusal> refused = await Refused(MadeUpPack.Start.Service("S1", ("assured_on", assured)), clock);

        Assert.Equal(reason is null ? [] : [new Refusal("services.csv", 2, "assured_on", assured, reason)], refused);
    }

    [Fact]
    public async Task Refuses_a_provider_that_stands_twice() =>
        Assert.Equal(
            new Refusal("providers.csv", 4, "id", "trust", "stands twice in this file, first on line 3"),
            Assert.Single(await Refused(MadeUpPack.Start.Provider("trust").Provider("trust"))));

    [Fact]
    public async Task Refuses_a_service_that_stands_twice() =>
        Assert.Equal(
            new Refusal("services.csv", 3, "id", "S1", "stands twice in this file, first on line 2"),
            Assert.Single(await Refused(MadeUpPack.Start.Service("S1").Service("S1"))));

    [Fact]
    public async Task Refuses_a_location_that_stands_twice() =>
        Assert.Equal(
            new Refusal("locations.csv", 3, "id", "L1", "stands twice in this file, first on line 2"),
            Assert.Single(await Refused(MadeUpPack.Start.Service("S1").Location("L1", "S1").Location("L1", "S1"))));

    [Fact]
    public async Task Says_all_that_is_wrong_with_a_pack_at_once()
    {
        IReadOnlyList<Refusal> refused = await Refused(MadeUpPack.Start.Provider("trust", ("name", ""))
            .Service("S1", ("kind", "zoo"), ("needs", "advocasy"), ("cohorts_only", "yes"), ("state", "open"))
            .Service("S2", ("starts", "2021-04-01"), ("ends", "2021-03-31"))
            .Location("L1", "S3"));

        Assert.Equal(
            [
                "locations.csv 2 service_id", "providers.csv 3 name", "services.csv 2 cohorts_only", "services.csv 2 kind", "services.csv 2 needs",
                "services.csv 2 state", "services.csv 3 ends",
            ],
            refused.Select(refusal => $"{refusal.File} {refusal.Line} {refusal.Column}").Order(StringComparer.Ordinal));
    }

    private static async Task<IReadOnlyList<Refusal>> Refused(MadeUpPack pack, TimeProvider? clock = null)
    {
        await using TestProgram program = await MadeUpPack.StartProgram(clock: clock);
        return (await program.Take(pack.Entries)).Refused;
    }
}
