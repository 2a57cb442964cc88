using Microsoft.Data.Sqlite;

namespace ServiceMap.Host.Tests.Storage;

/// <summary>The keys to what is sealed, in a backup and back.</summary>
public sealed class RestoreKeysTests
{
    [Fact]
    public async Task Lost_keys_come_back_and_open_everything()
    {
        using Running program = await BackedUp();
        string key = KeyOf(program);
        string before = await File.ReadAllTextAsync(key, Stop);
        Directory.Delete(program.Keys, recursive: true);

        await program.Lines("restore", program.PathOf("before.db"));

        Assert.Equal(before, await File.ReadAllTextAsync(key, Stop));
        await program.Lines("export", "pack", program.PathOf("out"), "--with-withheld");
    }

    [Fact]
    public async Task Keys_that_come_back_are_their_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Rights are given in another way there.");
        using Running program = await BackedUp();
        Directory.Delete(program.Keys, recursive: true);

        await program.Lines("restore", program.PathOf("before.db"));

        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyOf(program)));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(program.Keys));
    }

    [Fact]
    public async Task Keys_that_are_there_stay_beside_those_that_come()
    {
        using Running program = await BackedUp();
        using Running other = await BackedUp();

        await other.Lines("restore", program.PathOf("before.db"));

        Assert.Equal(2, Directory.GetFiles(other.Keys).Length);
    }

    [Fact]
    public async Task What_is_replaced_is_kept_with_its_keys()
    {
        using Running program = await BackedUp();
        using Running other = await BackedUp();
        await other.Lines("restore", program.PathOf("before.db"));
        using Running third = new();

        await third.Lines("restore", Directory.GetFiles(other.Data, "replaced-*.db").Single());

        await third.Lines("export", "pack", third.PathOf("out"), "--with-withheld");
    }

    [Fact]
    public async Task The_store_holds_no_keys()
    {
        using Running program = await BackedUp();
        string id = Path.GetFileNameWithoutExtension(KeyOf(program));

        await program.Lines("restore", program.PathOf("before.db"));

        SqliteConnection.ClearAllPools();
        Assert.Contains(id, await File.ReadAllTextAsync(program.PathOf("before.db"), Stop), StringComparison.Ordinal);
        Assert.DoesNotContain(id, await File.ReadAllTextAsync(program.Database, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_without_keys_is_restored_where_the_keys_are()
    {
        using Running program = await BackedUp();
        Stored.Run(program.PathOf("before.db"), "DROP TABLE backup_keys");

        await program.Lines("restore", program.PathOf("before.db"));

        await program.Lines("export", "pack", program.PathOf("out"), "--with-withheld");
    }

    [Fact]
    public async Task A_backup_whose_keys_are_nowhere_is_refused()
    {
        using Running program = await BackedUp();
        using Running other = new();
        Stored.Run(program.PathOf("before.db"), "DROP TABLE backup_keys");

        Running.Said said = await other.Run("restore", program.PathOf("before.db"));

        Assert.Equal(
            $"{program.PathOf("before.db")} holds what is withheld of 6 locations, sealed with keys that are neither in it nor in {other.Keys}: put those keys there, or name another backup. Nothing was changed.\n",
            said.Error);
        Assert.False(File.Exists(other.Database));
        Assert.False(Directory.Exists(other.Keys));
    }

    [Fact]
    public async Task A_key_of_the_same_name_is_not_written_over()
    {
        using Running program = await BackedUp();
        await File.WriteAllTextAsync(KeyOf(program), "<key/>", Stop);

        Running.Said said = await program.Run("restore", program.PathOf("before.db"));

        Assert.Contains(
            $"before.db brings the key {Path.GetFileName(KeyOf(program))}, and {program.Keys} holds another of that name: move that one away, and restore again. Nothing was changed.",
            said.Error, StringComparison.Ordinal);
        Assert.Equal("<key/>", await File.ReadAllTextAsync(KeyOf(program), Stop));
    }

    [Fact]
    public async Task A_name_that_leads_out_of_the_folder_is_no_key()
    {
        using Running program = await BackedUp();
        Stored.Run(program.PathOf("before.db"), "INSERT INTO backup_keys VALUES ('../key-1.xml', '<key/>')");

        await program.Lines("restore", program.PathOf("before.db"));

        Assert.Single(Directory.EnumerateFiles(program.Data, "*.xml", SearchOption.AllDirectories));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string KeyOf(Running program) => Directory.GetFiles(program.Keys).Single();

    /// <summary>A data folder with the shipped data, of which some is sealed, and a backup of it.</summary>
    private static async Task<Running> BackedUp()
    {
        Running program = new();
        await program.Lines("info");
        await program.Lines("backup", program.PathOf("before.db"));
        SqliteConnection.ClearAllPools();
        return program;
    }
}
