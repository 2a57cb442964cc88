using ServiceMap.Host.Storage;
using ServiceMap.Host.Tests.Serving;

namespace ServiceMap.Host.Tests.Storage;

public sealed class StoreVersionTests
{
    [Fact]
    public async Task Stays_as_long_as_nothing_is_written()
    {
        using Running program = await Prepared.Copy();
        using StoreVersion version = new(new DataFolder(program.Data));

        Assert.Equal(version.Read(), version.Read());
    }

    [Theory]
    [InlineData("DROP TABLE boundaries_shapes")]
    [InlineData("UPDATE providers_services SET name = 'Other' WHERE id = 'P001'")]
    [InlineData("DELETE FROM commissioning_indicators")]
    [InlineData("INSERT INTO providers_unlisted VALUES ('shy', 'Shy', NULL, '2026-01-01', 'Asked')")]
    public async Task Changes_when_anybody_writes_what_pages_are_made_of(string write)
    {
        using Running program = await Prepared.Copy();
        using StoreVersion version = new(new DataFolder(program.Data));
        string before = version.Read();
        Stored.Run(program.Database, write);

        Assert.NotEqual(before, version.Read());
    }

    [Fact]
    public async Task Stays_when_a_message_is_written_that_no_page_shows()
    {
        using Running program = await Prepared.Copy();
        using StoreVersion version = new(new DataFolder(program.Data));
        string before = version.Read();
        Stored.Run(program.Database, "INSERT INTO accounts_runs (id, job, began, ended, did, failed) VALUES ('1', 'mail', '2026-01-01', '2026-01-01', 'Nothing', 0)");

        Assert.Equal(before, version.Read());
    }

    [Fact]
    public async Task A_table_counts_until_somebody_says_that_no_page_shows_it()
    {
        using Running program = await Prepared.Copy();
        Stored.Run(program.Database, "CREATE TABLE providers_novelties (name TEXT); PRAGMA user_version = 1");
        await program.Lines("info");
        using StoreVersion version = new(new DataFolder(program.Data));
        string before = version.Read();
        Stored.Run(program.Database, "INSERT INTO providers_novelties VALUES ('new')");

        Assert.NotEqual(before, version.Read());
    }

    [Fact]
    public async Task Changes_when_a_backup_of_just_now_is_restored()
    {
        using Running program = await Prepared.Copy();
        using StoreVersion version = new(new DataFolder(program.Data));
        await program.Lines("backup", program.PathOf("backup.db"));
        string before = version.Read();
        await program.Lines("restore", program.PathOf("backup.db"));

        Assert.NotEqual(before, version.Read());
    }

    [Fact]
    public async Task Is_never_what_it_was_once_the_database_is_opened_anew()
    {
        using Running program = await Prepared.Copy();
        using StoreVersion version = new(new DataFolder(program.Data));
        string before = version.Read();
        version.Dispose();

        Assert.NotEqual(before, version.Read());
    }
}
