namespace ServiceMap.Host.Tests.Verbs;

public sealed class DoctorVerbTests
{
    [Fact]
    public async Task Finds_a_fresh_data_folder_well()
    {
        using Running program = await Fresh();

        string[] lines = await program.Lines("doctor");

        Assert.Equal("All is well.", lines[^1]);
        foreach (string about in new[] { "data folder", "disk", "database", "versions", "shapes", "postcodes", "keys", "withheld", "audit trail" })
        {
            Assert.Contains(lines, line => line.StartsWith($"well     {about} ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Makes_nothing_where_nothing_is()
    {
        using Running program = new();

        string[] lines = await program.Lines("doctor");

        Assert.Contains("is not there yet", lines[0], StringComparison.Ordinal);
        Assert.False(Directory.Exists(program.Data));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40960)]
    public async Task Finds_a_damaged_database_and_says_to_restore(int at)
    {
        using Running program = await Fresh();
        Stored.Spoil(program.Database, at, many: 40960);

        await Finds(program, exit: 1, "FAULT    database", "servicemap restore FILE");
    }

    [Fact]
    public async Task Finds_a_row_that_refers_to_nothing()
    {
        using Running program = await Fresh();
        Stored.Run(program.Database, "PRAGMA foreign_keys = OFF; DELETE FROM providers_providers WHERE id = 'advance'");

        await Finds(program, exit: 1, "a row of providers_services refers to one that is not there", "servicemap restore FILE");
    }

    [Fact]
    public async Task Finds_a_database_of_a_newer_program()
    {
        using Running program = await Fresh();
        Stored.MakeNewer(program.Database);

        await Finds(program, exit: 1, "FAULT    versions     a newer ServiceMap wrote", "Use the newer version.");
    }

    [Fact]
    public async Task Finds_tables_that_are_behind()
    {
        using Running program = await Fresh();
        Stored.MakeOlder(program.Database);

        await Finds(program, exit: 0, "warning  versions     the tables are 1 step behind", "the next start brings them up to date.");
    }

    [Fact]
    public async Task Finds_a_folder_that_others_can_look_into()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Rights are given in another way there.");
        using Running program = await Fresh();
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program.Data, File.GetUnixFileMode(program.Data) | UnixFileMode.OtherRead);

        await Finds(program, exit: 0, "warning  data folder  others on this machine can look into", $"chmod 700 \"{program.Data}\"");
    }

    [Fact]
    public async Task Finds_what_a_restore_left_that_died()
    {
        using Running program = await Fresh();
        Directory.CreateDirectory(Path.Combine(program.Data, "restoring"));

        await Finds(program, exit: 0, "warning  data folder  a restore did not finish", "Delete that folder");
    }

    [Fact]
    public async Task Finds_an_area_without_a_shape()
    {
        using Running program = await Fresh();
        Stored.Run(program.Database, "INSERT INTO boundaries_areas (code, position, name, kind) VALUES ('E07000999', 99, 'Nowhere', 'district')");

        await Finds(program, exit: 1, "Nowhere (E07000999) has no shape", "servicemap restore FILE");
    }

    [Fact]
    public async Task Finds_postcodes_that_cannot_be_read_any_more()
    {
        using Running program = await Fresh();
        await File.WriteAllTextAsync(Path.Combine(program.Data, "postcodes.db"), "no database", TestContext.Current.CancellationToken);

        await Finds(program, exit: 1, "FAULT    postcodes    the file in which they are kept cannot be read.", "servicemap import postcodes FILE");
    }

    [Fact]
    public async Task Finds_a_broken_key()
    {
        using Running program = await Fresh();
        string keys = Directory.CreateDirectory(Path.Combine(program.Data, "keys")).FullName;
        await File.WriteAllTextAsync(Path.Combine(keys, "key-1.xml"), "<key", TestContext.Current.CancellationToken);

        await Finds(program, exit: 1, "FAULT    keys", "Move it away, and run: servicemap restore FILE");
    }

    [Fact]
    public async Task Finds_lost_keys_and_makes_none()
    {
        using Running program = await Fresh();
        Directory.Delete(program.Keys, recursive: true);

        await Finds(program, exit: 1, "FAULT    withheld     what is withheld of 6 locations cannot be opened", $"Put them back into {program.Keys}, or run: servicemap restore FILE");

        Assert.False(Directory.Exists(program.Keys));
    }

    [Fact]
    public async Task Every_verb_refuses_a_database_of_a_newer_program()
    {
        using Running program = await Fresh();
        Stored.MakeNewer(program.Database);

        Running.Said said = await program.Run("gaps", "--as-of", "2021-08-01");

        Assert.Equal(1, said.Exit);
        Assert.Contains("was written by a newer ServiceMap", said.Error, StringComparison.Ordinal);
    }

    private static async Task<Running> Fresh()
    {
        Running program = new();
        await program.Lines("info");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return program;
    }

    private static async Task Finds(Running program, int exit, string finding, string remedy)
    {
        Running.Said said = await program.Run("doctor");

        Assert.Equal(exit, said.Exit);
        Assert.Contains(finding, said.Output, StringComparison.Ordinal);
        Assert.Contains(remedy, said.Output, StringComparison.Ordinal);
        Assert.EndsWith("see what to do under each.\n", said.Output, StringComparison.Ordinal);
    }
}
