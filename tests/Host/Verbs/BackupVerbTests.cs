using ServiceMap.Host.Tests.Serving;

namespace ServiceMap.Host.Tests.Verbs;

public sealed class BackupVerbTests(Served served) : IClassFixture<Served>
{
    [Fact]
    public async Task Holds_everything_also_while_it_is_served()
    {
        Running program = served.Program;
        string backup = program.PathOf("serving.db");
        using Running other = new();

        Assert.Contains(", and checked.", (await program.Lines("backup", backup))[0], StringComparison.Ordinal);
        await other.Lines("restore", backup);

        await program.Lines("export", "pack", program.PathOf("there"), "--with-withheld");
        await other.Lines("export", "pack", other.PathOf("here"), "--with-withheld");
        foreach (string file in Directory.EnumerateFiles(program.PathOf("there")))
        {
            Assert.Equal(await File.ReadAllBytesAsync(file, Stop), await File.ReadAllBytesAsync(other.PathOf(Path.Combine("here", Path.GetFileName(file))), Stop));
        }
    }

    [Fact]
    public async Task Is_one_file_that_only_its_owner_can_read()
    {
        string folder = Directory.CreateDirectory(served.Program.PathOf("alone")).FullName;

        await served.Program.Lines("backup", Path.Combine(folder, "one.db"));

        Assert.Equal(["one.db"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "one.db")));
    }

    [Fact]
    public async Task Gives_way_to_a_later_one_of_the_same_name()
    {
        string backup = served.Program.PathOf("again.db");
        await served.Program.Lines("backup", backup);

        Assert.Equal(0, (await served.Program.Run("backup", backup)).Exit);
    }

    [Fact]
    public async Task Writes_over_nothing_else()
    {
        string notes = served.Program.PathOf("notes.txt");
        await File.WriteAllTextAsync(notes, "mine", Stop);

        Running.Said said = await served.Program.Run("backup", notes);

        Assert.Equal((1, $"{notes} is there already and is no earlier backup: name another file.\n"), (said.Exit, said.Error));
        Assert.Equal("mine", await File.ReadAllTextAsync(notes, Stop));
    }

    [Fact]
    public async Task Refuses_where_nothing_is_stored_and_makes_nothing()
    {
        using Running empty = new();

        Running.Said said = await empty.Run("backup", empty.PathOf("none.db"));

        Assert.Equal(1, said.Exit);
        Assert.Contains($"none.db was not written: there is nothing to back up in {empty.Data}.", said.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(empty.Folder));
    }

    [Fact]
    public async Task Leaves_an_earlier_backup_alone_once_the_keys_are_lost()
    {
        using Running program = await Prepared.Copy();
        string backup = program.PathOf("monday.db");
        await program.Lines("backup", backup);
        byte[] earlier = await File.ReadAllBytesAsync(backup, Stop);
        Directory.Delete(program.Keys, recursive: true);

        Running.Said said = await program.Run("backup", backup);

        Assert.Equal(
            (1, $"{backup} was not written: what is withheld of 6 locations cannot be opened, because keys are missing from {program.Keys} or damaged. Run \"servicemap doctor\" to see what to do.\n"),
            (said.Exit, said.Error));
        Assert.Equal(earlier, await File.ReadAllBytesAsync(backup, Stop));
    }

    [Fact]
    public async Task Leaves_no_backup_of_a_damaged_database()
    {
        using Running program = new();
        await program.Lines("info");
        Stored.Spoil(program.Database, at: 40960, many: 40960);

        Running.Said said = await program.Run("backup", program.PathOf("bad.db"));

        Assert.Equal(1, said.Exit);
        Assert.Contains("the database is damaged", said.Error, StringComparison.Ordinal);
        Assert.Equal(["data"], Directory.EnumerateFileSystemEntries(program.Folder).Select(Path.GetFileName));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
