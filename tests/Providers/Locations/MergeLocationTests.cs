using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Locations;

/// <summary>What comes of a site when a source speaks of it again.</summary>
public sealed class MergeLocationTests
{
    [Theory]
    [InlineData("address-withheld", "Site L1")]
    [InlineData("location-withheld", "Site L1")]
    [InlineData("address-withheld", "Acacia Avenue refuge")]
    [InlineData("location-withheld", "The Broxtowe refuge")]
    public async Task An_export_without_what_is_withheld_changes_nothing_when_it_is_read_back(string confidentiality, string name)
    {
        await using TestProgram program = await Refuge.As(confidentiality, ("name", name)).Import();
        MadeUpPack exported = MadeUpPack.Of(await program.Ask(new Contracts.DirectoryTables()));

        Taken taken = await program.Take(exported.Entries);

        Assert.Equal((0, 0, 1), taken.Of("locations.csv"));
    }

    [Theory]
    [InlineData("address-withheld")]
    [InlineData("location-withheld")]
    public async Task An_export_without_what_is_withheld_erases_nothing_when_it_is_read_back(string confidentiality)
    {
        await using TestProgram program = await Refuge.As(confidentiality, ("name", "14 Acacia Avenue")).Import();
        string before = (await program.Ask(Asking.Everything)).Text();

        await program.Take(MadeUpPack.Of(await program.Ask(new Contracts.DirectoryTables())).Entries);

        Assert.Equal(before, (await program.Ask(Asking.Everything)).Text());
    }

    [Theory]
    [InlineData("-1.25", MadeUpPack.Apart)]
    [InlineData("-1.25", "")]
    [InlineData("-1.5", MadeUpPack.Apart)]
    [InlineData("-1.5", "")]
    public async Task Reading_an_export_back_keeps_the_area_that_the_source_stated(string longitude, string stated)
    {
        await using TestProgram program = await Refuge.As("address-withheld", ("longitude", longitude), ("area_code", stated)).Import();

        Taken taken = await program.Take(MadeUpPack.Of(await program.Ask(new Contracts.DirectoryTables())).Entries);

        Assert.Equal((0, stated), (taken.Of("locations.csv").Updated, (await program.Site("L1", withWithheld: true))["area_code"]));
    }

    [Theory]
    [InlineData("public")]
    [InlineData("address-withheld")]
    [InlineData("location-withheld")]
    public async Task An_export_with_what_is_withheld_changes_nothing_when_it_is_read_back(string confidentiality)
    {
        await using TestProgram program = await Refuge.As(confidentiality, ("name", "14 Acacia Avenue")).Import();

        Taken taken = await program.Take(MadeUpPack.Of(await program.Ask(Asking.Everything)).Entries);

        Assert.Equal((0, 0, 1), taken.Of("locations.csv"));
    }

    [Fact]
    public async Task A_new_address_replaces_the_withheld_one()
    {
        await using TestProgram program = await Refuge.As("location-withheld").Import();

        await program.Take(Refuge.As("location-withheld", ("address", "2 Birch Road")).Entries);

        Assert.Equal("2 Birch Road", (await program.Site("L1", withWithheld: true))["address"]);
    }

    [Fact]
    public async Task A_public_site_is_only_what_its_row_says()
    {
        await using TestProgram program = await Refuge.As("public").Import();

        await program.Take(Refuge.As("public", Refuge.NoCells).Entries);

        Assert.Equal("", (await program.Site("L1"))["address"]);
    }

    [Theory]
    [InlineData("address-withheld")]
    [InlineData("location-withheld")]
    public async Task A_site_that_becomes_public_does_not_show_the_address_that_was_withheld(string confidentiality)
    {
        await using TestProgram program = await Refuge.As(confidentiality).Import();

        await program.Take(Refuge.As("public", Refuge.NoCells).Entries);

        IReadOnlyDictionary<string, string> site = await program.Site("L1", withWithheld: true);
        Assert.Equal(("", "", "", ""), (site["address"], site["postcode"], site["longitude"], site["area_code"]));
    }

    [Fact]
    public async Task A_position_that_was_withheld_before_places_no_public_site()
    {
        await using TestProgram program = await Refuge.As("location-withheld").Import();

        await program.Take(Refuge.As("public", Refuge.NoCells).Entries);

        Assert.Empty(await program.SiteAreas("S1"));
    }

    [Fact]
    public async Task A_public_address_that_becomes_withheld_is_kept_rather_than_an_older_one()
    {
        await using TestProgram program = await Refuge.As("location-withheld").Import();
        await program.Take(Refuge.As("public", ("address", "2 Birch Road")).Entries);

        await program.Take(Refuge.As("address-withheld", Refuge.NoCells).Entries);

        Assert.Equal("2 Birch Road", (await program.Site("L1", withWithheld: true))["address"]);
    }

    [Fact]
    public async Task A_name_that_comes_to_tell_is_withheld_then()
    {
        await using TestProgram program = await Refuge.As("address-withheld", [.. Refuge.NoCells, ("name", "Acacia Avenue refuge")]).Import();

        await program.Take(Refuge.As("address-withheld", ("name", "Acacia Avenue refuge")).Entries);

        Assert.Equal("Name withheld", (await program.Site("L1"))["name"]);
    }

    [Fact]
    public async Task A_new_name_that_tells_nothing_is_shown()
    {
        await using TestProgram program = await Refuge.As("address-withheld", ("name", "Acacia Avenue refuge")).Import();

        await program.Take(Refuge.As("address-withheld", ("name", "The refuge")).Entries);

        Assert.Equal("The refuge", (await program.Site("L1"))["name"]);
    }
}
