using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Locations;

/// <summary>A public site beside a withheld one of the same organisation.</summary>
public sealed class SameBuildingTests
{
    private static MadeUpPack Withheld { get; } = MadeUpPack.Start.Provider("other").Service("S1").Service("S2").Service("S3", ("provider_id", "other"));

    [Theory]
    [InlineData("address", "14 Acacia Avenue")]
    [InlineData("address", "14 acacia ave., Beeston")]
    [InlineData("address", "Flat 3, 14 Acacia Avenue")]
    [InlineData("postcode", "ng91zz")]
    public async Task Refuses_a_public_site_in_the_building_of_a_withheld_one(string column, string cell)
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Taken taken = await program.Take(Hidden(Withheld).Location("L2", "S2", (column, cell), ("confidentiality", "public")).Entries);

        Assert.Equal(
            new Refusal(
                "locations.csv", 3, "confidentiality", "public",
                "would tell where a withheld site of the same organisation is, which stands in the same building: withhold both"),
            Assert.Single(taken.Refused));
    }

    [Fact]
    public async Task Refuses_a_public_site_within_metres_of_a_withheld_one()
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Taken taken = await program.Take(Hidden(Withheld)
            .Location("L2", "S2", ("longitude", "-1.2513"), ("latitude", "52.9535"), ("confidentiality", "public")).Entries);

        Assert.Single(taken.Refused);
    }

    [Theory]
    [InlineData("address", "16 Acacia Avenue")]
    [InlineData("address", "14 Birch Road")]
    [InlineData("postcode", "NG9 1ZY")]
    [InlineData("address", "")]
    public async Task A_public_site_elsewhere_is_taken(string column, string cell)
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Assert.Empty((await program.Take(Hidden(Withheld).Location("L2", "S2", (column, cell), ("confidentiality", "public")).Entries)).Refused);
    }

    [Fact]
    public async Task Another_organisation_in_the_building_tells_nothing()
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Assert.Empty((await program.Take(Hidden(Withheld).Location("L2", "S3", ("address", Refuge.Address), ("confidentiality", "public")).Entries)).Refused);
    }

    [Fact]
    public async Task The_same_street_and_number_of_another_town_is_another_building()
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Assert.Empty((await program.Take(Withheld
            .Location("L1", "S1", ("address", "14 High Street, Beeston"), ("confidentiality", "location-withheld"))
            .Location("L2", "S2", ("address", "14 High Street, Stapleford"), ("confidentiality", "public")).Entries)).Refused);
    }

    [Fact]
    public async Task Refuses_a_public_site_in_the_building_of_one_that_is_stored_as_withheld()
    {
        await using TestProgram program = await Hidden(Withheld).Import();

        Taken taken = await program.Take(MadeUpPack.Empty.Location("L2", "S2", ("address", Refuge.Address), ("confidentiality", "public")).Entries);

        Assert.Equal(("L2", 2), ("L2", Assert.Single(taken.Refused).Line));
    }

    [Fact]
    public async Task Refuses_a_withheld_site_in_the_building_of_one_that_is_stored_as_public_and_tells_nothing()
    {
        await using TestProgram program = await Withheld.Location("L2", "S2", ("address", Refuge.Address), ("confidentiality", "public")).Import();

        Taken taken = await program.Take(Hidden(MadeUpPack.Empty).Entries);

        Assert.Equal(
            new Refusal(
                "locations.csv", 2, "confidentiality", "(withheld)",
                "does not withhold where this site is, since a public site of the same organisation stands in the same building: withhold both"),
            Assert.Single(taken.Refused));
    }

    [Fact]
    public async Task Both_withheld_are_taken()
    {
        await using TestProgram program = await Withheld.Location("L2", "S2", ("address", Refuge.Address), ("confidentiality", "public")).Import();

        Assert.Empty((await program.Take(
            Hidden(MadeUpPack.Empty).Location("L2", "S2", ("address", Refuge.Address), ("confidentiality", "address-withheld")).Entries)).Refused);
    }

    private static MadeUpPack Hidden(MadeUpPack pack) => pack.Location("L1", "S1", [.. Refuge.Cells, ("confidentiality", "location-withheld")]);
}
