using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Locations;

/// <summary>Sites of which no position is stated, by their postcodes.</summary>
public sealed class LocateMergedTests
{
    [Fact]
    public async Task A_site_without_a_position_counts_where_its_postcode_is()
    {
        (TestProgram program, _) = await KnownPostcodes.Start(Site("public", ("area_code", MadeUpPack.Apart)));
        await using TestProgram used = program;

        Assert.Equal([MadeUpPack.West], await program.SiteAreas("S1"));
    }

    [Fact]
    public async Task A_position_that_is_stated_is_not_looked_up()
    {
        (TestProgram program, KnownPostcodes known) = await KnownPostcodes.Start(Site("public", ("longitude", "-1.15"), ("latitude", "52.95")));
        await using TestProgram used = program;

        Assert.Empty(known.Asked);
    }

    [Fact]
    public async Task A_postcode_that_is_not_known_leaves_the_site_where_it_is_stated()
    {
        (TestProgram program, _) = await KnownPostcodes.Start(Site("public", ("postcode", "NG1 1AA"), ("area_code", MadeUpPack.Apart)));
        await using TestProgram used = program;

        Assert.Equal([MadeUpPack.Apart], await program.SiteAreas("S1"));
    }

    [Theory]
    [InlineData("public")]
    [InlineData("address-withheld")]
    public async Task What_was_found_is_never_exported_as_if_it_had_been_stated(string confidentiality)
    {
        (TestProgram program, _) = await KnownPostcodes.Start(Site(confidentiality));
        await using TestProgram used = program;

        IReadOnlyDictionary<string, string> site = await program.Site("L1", withWithheld: true);
        Assert.Equal(("NG9 1ZZ", "", "", ""), (site["postcode"], site["longitude"], site["latitude"], site["area_code"]));
    }

    [Fact]
    public async Task The_postcode_of_a_withheld_address_never_leaves_this_machine()
    {
        (TestProgram program, KnownPostcodes known) = await KnownPostcodes.Start(
            Site("address-withheld").Location("L2", "S1", ("postcode", KnownPostcodes.InEast)));
        await using TestProgram used = program;

        Assert.Equal(
            [(KnownPostcodes.InEast, true), (KnownPostcodes.InWest, false)],
            known.Asked.Select(asked => (Assert.Single(asked.Postcodes).Value, asked.MayAskOutside)));
    }

    [Fact]
    public async Task The_postcode_of_a_withheld_location_is_asked_of_nobody()
    {
        (TestProgram program, KnownPostcodes known) = await KnownPostcodes.Start(Site("location-withheld"));
        await using TestProgram used = program;

        Assert.Empty(known.Asked);
    }

    [Fact]
    public async Task A_withheld_address_counts_in_the_area_of_its_postcode()
    {
        (TestProgram program, _) = await KnownPostcodes.Start(Site("address-withheld"));
        await using TestProgram used = program;

        Assert.Equal([MadeUpPack.West], await program.SiteAreas("S1"));
    }

    [Theory]
    [InlineData("public")]
    [InlineData("address-withheld")]
    public async Task What_was_found_once_is_not_asked_again(string confidentiality)
    {
        (TestProgram program, KnownPostcodes known) = await KnownPostcodes.Start(Site(confidentiality));
        await using TestProgram used = program;

        Taken again = await program.Take(Site(confidentiality).Entries);

        Assert.Equal((1, (0, 0, 1)), (known.Asked.Count, again.Of("locations.csv")));
    }

    [Fact]
    public async Task A_site_that_moves_to_another_postcode_moves()
    {
        (TestProgram program, _) = await KnownPostcodes.Start(Site("public"));
        await using TestProgram used = program;

        await program.Take(Site("public", ("postcode", KnownPostcodes.InEast)).Entries);

        Assert.Equal([MadeUpPack.East], await program.SiteAreas("S1"));
    }

    [Fact]
    public async Task A_site_that_is_withheld_from_now_on_shows_nothing_that_was_found()
    {
        (TestProgram program, _) = await KnownPostcodes.Start(Site("public"));
        await using TestProgram used = program;

        await program.Take(Site("location-withheld").Entries);

        Assert.DoesNotContain("providers_locations", program.TablesHolding("-1.25"));
    }

    [Theory]
    [InlineData("ng91zz")]
    [InlineData(" NG9  1ZZ")]
    public async Task A_postcode_is_kept_in_its_one_form(string written)
    {
        (TestProgram program, _) = await KnownPostcodes.Start(Site("public", ("postcode", written)));
        await using TestProgram used = program;

        Assert.Equal("NG9 1ZZ", (await program.Site("L1"))["postcode"]);
    }

    [Theory]
    [InlineData("public", "Beeston")]
    [InlineData("", "(withheld)")]
    [InlineData("address-withheld", "(withheld)")]
    public async Task Refuses_what_has_not_the_form_of_a_postcode(string confidentiality, string shown)
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Taken taken = await program.Take(Site(confidentiality, ("postcode", "Beeston")).Entries);

        Assert.Equal(
            new Refusal("locations.csv", 2, "postcode", shown, "has not the form of a postcode: write it as SE5 8AA, or leave it empty"),
            Assert.Single(taken.Refused));
    }

    private static MadeUpPack Site(string confidentiality, params (string, string)[] cells) => MadeUpPack.Start.Service("S1")
        .Location("L1", "S1", [("postcode", KnownPostcodes.InWest), ("confidentiality", confidentiality), .. cells]);
}
