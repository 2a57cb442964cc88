using ServiceMap.Host.Storage;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Tests.Locations;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Storage;

/// <summary>A database in which an earlier version stored what is withheld in plain columns.</summary>
public sealed class SealPlainPartsTests
{
    private static readonly string[] Tells = ["The Larches", Refuge.Address, Refuge.Postcode, Refuge.Longitude, Refuge.Latitude];

    [Fact]
    public async Task Nothing_is_lost()
    {
        MadeUpPack pack = Refuge.As("location-withheld", ("name", "The Larches"));
        await using TestProgram program = await pack.Import();
        MakePlain(program);

        await Upgrade(program);

        Assert.Equal(new[] { pack.Providers, pack.Services, pack.Locations }.Text(), (await program.Ask(Asking.Everything)).Text());
    }

    [Fact]
    public async Task No_byte_of_the_files_holds_it_any_more()
    {
        await using TestProgram program = await Refuge.As("location-withheld").Import();
        MakePlain(program);
        Assert.Equal(Tells, program.Holding(Tells));

        await Upgrade(program);

        Assert.Empty(program.Holding(Tells));
        Assert.Empty(program.Holding(["77 Forgotten Lane"]));
    }

    [Fact]
    public async Task The_table_is_gone()
    {
        await using TestProgram program = await Refuge.As("location-withheld").Import();
        MakePlain(program);

        await Upgrade(program);

        Assert.Empty(program.Cells("SELECT name FROM sqlite_master WHERE name = 'providers_withheld'"));
    }

    [Fact]
    public async Task An_upgrade_that_was_stopped_before_sealing_is_finished_by_the_next()
    {
        await using TestProgram program = await Refuge.As("location-withheld").Import();
        MakePlain(program);
        await Upgrade(program);
        program.Do($"""
            {PlainTable}; INSERT INTO providers_withheld SELECT location_id, NULL, '{Refuge.Address}', NULL, NULL, NULL, NULL FROM providers_sealed;
            DELETE FROM providers_sealed; PRAGMA user_version = 1
            """);

        await Upgrade(program);

        Assert.Equal(Refuge.Address, (await program.Site("L1", withWithheld: true))["address"]);
    }

    [Fact]
    public async Task Sealing_is_no_reading()
    {
        await using TestProgram program = await Refuge.As("location-withheld").Import();
        MakePlain(program);

        await Upgrade(program);

        Assert.Empty(program.Cells("SELECT who FROM providers_readings"));
    }

    private const string PlainTable = """
        CREATE TABLE providers_withheld (
        location_id TEXT NOT NULL CONSTRAINT PK_providers_withheld PRIMARY KEY REFERENCES providers_locations (id) ON DELETE RESTRICT,
        name TEXT, address TEXT, postcode TEXT, longitude REAL, latitude REAL, stated_area TEXT)
        """;

    /// <summary>Makes the tables those of the earlier version, with the refuge in plain sight and what it had deleted still in the file.</summary>
    private static void MakePlain(TestProgram program) => program.Do($"""
        DROP TABLE providers_sealed; DROP TABLE providers_readings; {PlainTable};
        INSERT INTO providers_withheld VALUES ('L1', 'The Larches', '77 Forgotten Lane', '{Refuge.Postcode}', {Refuge.Longitude}, {Refuge.Latitude}, '{MadeUpPack.West}');
        UPDATE providers_withheld SET address = '{Refuge.Address}';
        DELETE FROM providers_migrations WHERE MigrationId LIKE '%WithheldIsSealed'; PRAGMA user_version = 1; PRAGMA wal_checkpoint(TRUNCATE)
        """);

    private static Task Upgrade(TestProgram program) => program.Get<UpgradeStore>().Run(TestContext.Current.CancellationToken);
}
