using System.Text.Json;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Locations;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Locations;

/// <summary>What is withheld is in no table as a text that anybody could read, and in no answer, refusal or text.</summary>
public sealed class WithheldPartsTests
{
    /// <summary>Texts so long that sealing does not make them by chance; the first half of a postcode is not.</summary>
    private static readonly string[] TellsInFiles = ["The Larches", Refuge.Address, Refuge.Postcode, Refuge.Longitude, Refuge.Latitude];

    public static readonly TheoryData<string> Confidentialities = ["address-withheld", "location-withheld"];

    public static MatrixTheoryData<string, string> EveryTell => new(Confidentialities.Select(row => row.Data), Refuge.Tells.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(EveryTell))]
    public async Task No_other_table_of_the_database_holds_it(string confidentiality, string tell)
    {
        await using TestProgram program = await Refuge.As(confidentiality, ("name", "14 Acacia Avenue")).Import();

        Assert.Empty(program.TablesHolding(tell).Except([ProvidersModule.SealedTable]));
    }

    [Theory]
    [MemberData(nameof(Confidentialities))]
    public async Task No_byte_of_the_files_holds_it(string confidentiality)
    {
        await using TestProgram program = await Refuge.As(confidentiality, ("name", "The Larches, 14 Acacia Avenue")).Import();

        Assert.Empty(program.Holding(TellsInFiles));
    }

    [Theory]
    [MemberData(nameof(Confidentialities))]
    public async Task No_byte_of_the_files_holds_what_was_public_and_is_withheld_now(string confidentiality)
    {
        await using TestProgram program = await Refuge.As("public", ("name", "The Larches")).Import();
        Assert.Equal(TellsInFiles, program.Holding(TellsInFiles));

        await program.Take(Refuge.As(confidentiality, ("name", "The Larches, 14 Acacia Avenue")).Entries);

        program.EmptyJournal();
        Assert.Empty(program.Holding(TellsInFiles));
    }

    [Fact]
    public async Task No_byte_of_the_files_holds_what_was_public_of_many_sites_which_the_database_moves_about()
    {
        string[] addresses = [.. Enumerable.Range(1, 300).Select(number => $"{number} Acacia Avenue, {new string('x', number % 90)}end")];
        await using TestProgram program = await Sites("public").Import();
        Assert.Equal(addresses, program.Holding(addresses));

        await program.Take(Sites("address-withheld").Entries);

        program.EmptyJournal();
        Assert.Empty(program.Holding(addresses));

        MadeUpPack Sites(string confidentiality) => addresses.Index().Aggregate(MadeUpPack.Start.Service("S1"), (pack, address) =>
            pack.Location($"L{address.Index * 7919 % 1000}", "S1", ("address", address.Item), ("confidentiality", confidentiality)));
    }

    [Fact]
    public async Task No_byte_of_the_files_tells_what_is_forgotten()
    {
        await using TestProgram program = await Refuge.As("location-withheld", ("name", "The Larches")).Import();

        await program.Take(MadeUpPack.Start.Service("S1").Entries with { Unnamed = Unnamed.Goes });

        program.EmptyJournal();
        Assert.Empty(program.Holding(TellsInFiles));
    }

    [Fact]
    public async Task No_table_holds_the_area_of_a_site_whose_location_is_withheld_but_that_of_areas()
    {
        await using TestProgram program = await Refuge.As("location-withheld").Import();

        Assert.Equal(["boundaries_areas"], program.TablesHolding(MadeUpPack.West).Except(["boundaries_shapes"]));
    }

    [Theory]
    [MemberData(nameof(EveryTell))]
    public async Task No_table_for_everybody_holds_it(string confidentiality, string tell)
    {
        await using TestProgram program = await Refuge.As(confidentiality, ("name", "14 Acacia Avenue")).Import();

        Assert.DoesNotContain(tell, (await program.Ask(new DirectoryTables())).Text());
    }

    [Theory]
    [MemberData(nameof(EveryTell))]
    public async Task The_tables_for_the_operator_hold_it(string confidentiality, string tell)
    {
        await using TestProgram program = await Refuge.As(confidentiality, ("name", "14 Acacia Avenue")).Import();

        Assert.Contains(tell, (await program.Ask(Asking.Everything)).Text());
    }

    [Theory]
    [MemberData(nameof(EveryTell))]
    public async Task No_answer_about_services_holds_it(string confidentiality, string tell)
    {
        await using TestProgram program = await Refuge.As(confidentiality, ("name", "14 Acacia Avenue")).Import();

        Assert.DoesNotContain(tell, JsonSerializer.Serialize(await program.Ask(new ServicesKnown())));
    }

    [Fact]
    public async Task No_answer_about_services_holds_the_area_of_a_site_whose_location_is_withheld()
    {
        await using TestProgram program = await Refuge.As("location-withheld").Import();

        Assert.DoesNotContain(MadeUpPack.West, JsonSerializer.Serialize(await program.Ask(new ServicesKnown())));
    }

    [Theory]
    [InlineData("address-withheld", MadeUpPack.West)]
    [InlineData("location-withheld", "")]
    public async Task The_area_is_shown_only_where_it_may_be(string confidentiality, string area)
    {
        await using TestProgram program = await Refuge.As(confidentiality).Import();

        Assert.Equal(area, (await program.Site("L1"))["area_code"]);
    }

    [Fact]
    public async Task A_site_whose_address_is_withheld_counts_in_its_area()
    {
        await using TestProgram program = await Refuge.As("address-withheld").Import();

        Assert.Equal([MadeUpPack.West], await program.SiteAreas("S1"));
    }

    [Fact]
    public async Task A_site_whose_address_is_withheld_outside_every_area_counts_nowhere_and_shows_none()
    {
        await using TestProgram program = await Refuge.As("address-withheld", ("longitude", "-1.5")).Import();

        Assert.Empty(await program.SiteAreas("S1"));
        Assert.Equal("", (await program.Site("L1"))["area_code"]);
    }

    [Theory]
    [InlineData("address-withheld", "Refuge at 3 Birch Road")]
    [InlineData("address-withheld", "Refuge LE2 2AB")]
    [InlineData("address-withheld", "NG9 refuge")]
    [InlineData("address-withheld", "Acacia Avenue refuge")]
    [InlineData("location-withheld", "The Broxtowe refuge")]
    [InlineData("location-withheld", "The refuge by the castle")]
    public async Task A_name_that_tells_is_withheld(string confidentiality, string name)
    {
        await using TestProgram program = await Refuge.As(confidentiality, ("name", name)).Import();

        Assert.Equal("Name withheld", (await program.Site("L1"))["name"]);
    }

    [Theory]
    [InlineData("address-withheld", "The Broxtowe refuge")]
    [InlineData("public", "Acacia Avenue hub")]
    public async Task A_name_that_does_not_tell_is_shown(string confidentiality, string name)
    {
        await using TestProgram program = await Refuge.As(confidentiality, ("name", name)).Import();

        Assert.Equal(name, (await program.Site("L1"))["name"]);
    }

    [Theory]
    [InlineData("longitude", "-1.25123W")]
    [InlineData("longitude", "952.95345")]
    [InlineData("latitude", "-52.95345N")]
    [InlineData("latitude", "")]
    [InlineData("area_code", "E07000171")]
    [InlineData("service_id", "S9")]
    [InlineData("confidentiality", "secret")]
    public async Task No_refusal_holds_any_of_it(string column, string cell)
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        IReadOnlyList<Refusal> refused = (await program.Take(Refuge.Of("safe-accommodation", "advocacy", (column, cell)).Entries)).Refused;

        string all = JsonSerializer.Serialize(refused) + string.Concat(refused);
        Assert.NotEmpty(refused);
        Assert.All([.. Refuge.Tells.Select(row => row.Data), "52.95345", MadeUpPack.West, "E07000171"], tell => Assert.DoesNotContain(tell, all));
    }

    [Fact]
    public void As_text_no_type_that_carries_it_says_any_of_it()
    {
        LocationEntry entry = new()
        {
            Id = "L1", Service = new ServiceCode("S1"), Name = "The refuge", Address = Refuge.Address, Postcode = Refuge.Postcode,
            Position = new LonLat(-1.25123, 52.95345), Area = new AreaCode(MadeUpPack.West),
        };
        WithheldPart part = new() { LocationId = "L1", Name = "The refuge", Address = Refuge.Address, Longitude = -1.25123 };
        MergeLocation.Merged merged = MergeLocation.Run(entry, Confidentiality.LocationWithheld, null, null);
        object[] carriers = [entry, new Placed<LocationEntry>(entry, "locations.csv", 2), part, merged, merged.Open, entry.Position];

        string all = string.Join('\n', carriers);

        Assert.All(
            (string[])[Refuge.Address, Refuge.Postcode, "1.25123", "52.95345", MadeUpPack.West], tell => Assert.DoesNotContain(tell, all));
    }
}
