using ServiceMap.Host.Tests.Serving;

namespace ServiceMap.Host.Tests.Verbs;

public sealed class RestoreVerbTests
{
    [Fact]
    public async Task Brings_back_what_was_backed_up_and_keeps_what_it_replaces()
    {
        using Running program = await Changed();

        string[] lines = await program.Lines("restore", program.PathOf("before.db"));

        Assert.Equal($"Restored {program.PathOf("before.db")} into {program.Data}.", lines[0]);
        Assert.Equal("66", await Services(program));
        string kept = Directory.GetFiles(program.Data, "replaced-*.db").Single();
        Assert.Contains(kept, lines[1], StringComparison.Ordinal);
        await program.Lines("restore", kept);
        Assert.Equal("67", await Services(program));
    }

    [Fact]
    public async Task A_running_server_shows_what_was_restored()
    {
        Served served = new();
        await served.InitializeAsync();
        await using (served)
        {
            await served.Program.Lines("backup", served.Program.PathOf("before.db"));
            string pack = Shipped.CopyTo(served.Program.PathOf("pack"));
            Shipped.Change(pack, "services.csv", "P001,women-in-prison,South London Alliance: whole system approach,co-commissioned-project,yes,", "P001,women-in-prison,South London Alliance: whole system approach,co-commissioned-project,no,");
            await served.Program.Lines("import", "pack", pack);
            await Shows("17 of the 32 boroughs");

            await served.Program.Lines("restore", served.Program.PathOf("before.db"));

            await Shows("21 of the 32 boroughs");
        }

        async Task Shows(string text)
        {
            for (int i = 0; i < 1200; i++)
            {
                if ((await served.Http.GetStringAsync("/?need=advocacy&day=2019-12-01", Stop)).Contains(text, StringComparison.Ordinal)) return;
                await Task.Delay(50, Stop);
            }

            Assert.Fail($"The server never showed {text}.");
        }
    }

    [Fact]
    public async Task Brings_an_older_backup_up_to_date()
    {
        using Running program = await Changed();
        Stored.MakeOlder(program.PathOf("before.db"));

        await program.Lines("restore", program.PathOf("before.db"));

        Assert.Contains(await program.Lines("info"), line => line.Contains("agreements.csv", StringComparison.Ordinal) && line.Contains(" 0 rows", StringComparison.Ordinal));
        Assert.Equal("66", await Services(program));
    }

    [Theory]
    [InlineData(2000)]
    [InlineData(400_000)]
    public async Task Refuses_a_backup_that_was_cut_off(int length)
    {
        using Running program = await Changed();
        using (FileStream file = File.OpenWrite(program.PathOf("before.db"))) file.SetLength(length);

        await Refuses(program, "is no backup of ServiceMap, or is too damaged to be read: name another file. Nothing was changed.");
    }

    [Fact]
    public async Task Refuses_a_damaged_backup()
    {
        using Running program = await Changed();
        Stored.Spoil(program.PathOf("before.db"), at: 40960, many: 40960);

        await Refuses(program, "is damaged (");
    }

    [Fact]
    public async Task Refuses_what_a_newer_program_wrote()
    {
        using Running program = await Changed();
        Stored.MakeNewer(program.PathOf("before.db"));

        await Refuses(program, "was written by a newer ServiceMap, which has the step 29990101000000_Later: use that version or a later one. Nothing was changed.");
    }

    [Fact]
    public async Task Refuses_the_database_of_another_program()
    {
        using Running program = await Changed();
        File.Delete(program.PathOf("before.db"));
        Stored.Run(program.PathOf("before.db"), "CREATE TABLE notes (text TEXT)");

        await Refuses(program, "is no backup of ServiceMap, or is too damaged to be read");
    }

    [Fact]
    public async Task Refuses_a_file_that_is_not_there()
    {
        using Running program = await Changed();
        File.Delete(program.PathOf("before.db"));

        await Refuses(program, "is not there: name the file of a backup. Nothing was changed.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40960)]
    public async Task Replaces_a_damaged_database_and_keeps_it(int at)
    {
        using Running program = await Changed();
        Stored.Spoil(program.Database, at, many: 8192);
        byte[] damaged = await File.ReadAllBytesAsync(program.Database, Stop);

        await program.Lines("restore", program.PathOf("before.db"));

        Assert.Equal("66", await Services(program));
        Assert.Equal(damaged, await File.ReadAllBytesAsync(Directory.GetFiles(program.Data, "replaced-*.db").Single(), Stop));
    }

    [Fact]
    public async Task Clears_away_what_a_restore_left_that_died()
    {
        using Running program = await Changed();
        string left = Directory.CreateDirectory(Path.Combine(program.Data, "restoring")).FullName;
        await File.WriteAllTextAsync(Path.Combine(left, "servicemap.db"), "half", Stop);

        await program.Lines("restore", program.PathOf("before.db"));

        Assert.False(Directory.Exists(left));
        Assert.Equal("66", await Services(program));
    }

    [Fact]
    public async Task Makes_a_data_folder_that_is_not_there()
    {
        using Running program = await Changed();
        using Running other = new();

        string[] lines = await other.Lines("restore", program.PathOf("before.db"));

        Assert.Single(lines);
        Assert.Equal("66", await Services(other));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A data folder with the shipped data that was backed up as before.db, and with one service more since.</summary>
    private static async Task<Running> Changed()
    {
        Running program = new();
        string pack = Shipped.CopyTo(program.PathOf("pack"));
        await program.Lines("import", "pack", pack);
        await program.Lines("backup", program.PathOf("before.db"));
        string row = File.ReadLines(Path.Combine(pack, "services.csv")).ElementAt(1);
        await File.AppendAllTextAsync(Path.Combine(pack, "services.csv"), row.Replace("P001", "P999", StringComparison.Ordinal) + "\n", Stop);
        await program.Lines("import", "pack", pack);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return program;
    }

    private static async Task<string> Services(Running program) =>
        (await program.Lines("info")).Single(line => line.Contains("services.csv", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];

    private static async Task Refuses(Running program, string reason)
    {
        Running.Said said = await program.Run("restore", program.PathOf("before.db"));

        Assert.Equal(1, said.Exit);
        Assert.StartsWith($"{program.PathOf("before.db")} {reason}", said.Error, StringComparison.Ordinal);
        Assert.EndsWith(" Nothing was changed.\n", said.Error, StringComparison.Ordinal);
        Assert.Equal("67", await Services(program));
        Assert.Empty(Directory.GetFileSystemEntries(program.Data, "re*"));
    }
}
