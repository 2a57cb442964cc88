using ServiceMap.Tests.Crashes;

namespace ServiceMap.Host.Tests.Crashes;

/// <summary>A disk that is full, or that may not be written, as the program meets it.</summary>
public sealed class FullAndReadOnlyTests(Killed killed) : IClassFixture<Killed>, IDisposable
{
    private readonly Place place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task A_first_start_on_a_full_disk_says_so_and_succeeds_once_there_is_room()
    {
        await NeedsMounts();
        string data = Path.Combine(place.Data, "data");
        Directory.CreateDirectory(place.Data);
        string[] info = ["info", "--data", data];
        string room = $"mount -o remount,size=64m {place.Data}; {string.Join(' ', [Killed.Program.Command.File, .. Killed.Program.Command.First, .. info])}";
        using Started started = Confined.Mounted(Killed.Program, $"mount -t tmpfs -o size=1500k tmpfs {place.Data}", room, info);
        Ended ended = await started.End();

        Assert.Equal("exit 1", Lines(ended.Output)[0]);
        Assert.Equal($"The disk with the data folder {data} is full: make room on it and try again.", Lines(ended.Error)[0]);
        Assert.Contains("  areas.csv                33 rows", Lines(ended.Output));
    }

    [Fact]
    public async Task A_first_start_that_had_no_room_is_finished_by_the_next()
    {
        Linux();
        using (Started started = Confined.Limited(Killed.Program, 1000, "info", "--data", place.Data)) Refused(await started.End(), place.Data);

        Assert.Contains("areas.csv                33 rows", (await Killed.Program.Run("info", "--data", place.Data)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_without_room_stores_nothing()
    {
        Linux();
        Folders.Copy(killed.Materials.DataA, place.Data);
        using (Started started = Confined.Limited(Killed.Program, 100, "import", "pack", killed.Materials.PackB, "--data", place.Data))
        {
            Refused(await started.End(), place.Data);
        }

        Assert.True((await Stored()).IsSameAs(killed.Materials.A));
    }

    [Theory]
    [InlineData("out", 2500)]
    [InlineData("out.zip", 800)]
    public async Task An_export_without_room_leaves_the_earlier_one_and_nothing_beside_it(string name, int kilobytes)
    {
        await NeedsMounts();
        await InThisProcess.Do("export", "pack", place.PathOf(name), "--with-withheld", "--data", killed.Materials.DataA);
        string disk = Directory.CreateDirectory(place.PathOf("disk")).FullName;
        string found = place.PathOf("found");
        using Started started = Confined.Mounted(
            Killed.Program,
            $"mount -t tmpfs -o size={kilobytes}k tmpfs {disk} && cp -r {place.PathOf(name)} {disk}",
            $"cp -r {disk} {found}",
            ["export", "pack", Path.Combine(disk, name), "--data", killed.Materials.DataB]);
        Ended ended = await started.End();

        Assert.Equal("exit 1", Assert.Single(Lines(ended.Output)));
        string line = Assert.Single(Lines(ended.Error));
        Assert.StartsWith($"This could not be done: {Path.Combine(disk, name)} cannot be written: ", line, StringComparison.Ordinal);
        Assert.EndsWith("; make room on that disk, and try again.", line, StringComparison.Ordinal);
        Assert.Equal([Path.Combine(found, name)], Directory.GetFileSystemEntries(found));
        Assert.True(Pack.Read(Path.Combine(found, name))!.IsSameAs(killed.Materials.A));
    }

    [Theory]
    [InlineData("info")]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    public async Task A_data_folder_that_cannot_be_made_is_named(params string[] verb)
    {
        Linux();
        Ended ended = await Killed.Program.Run([.. verb, "--data", "/proc/servicemap"]);

        Assert.Equal(1, ended.Exit);
        Assert.StartsWith("This could not be done: the data folder /proc/servicemap cannot be made", Assert.Single(Lines(ended.Error)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/proc/out")]
    [InlineData("/proc/out.zip")]
    public async Task An_export_to_where_nothing_can_be_made_names_the_path(string path)
    {
        Linux();
        Ended ended = await InThisProcess.Run("export", "pack", path, "--data", killed.Materials.DataA);

        Assert.Equal(1, ended.Exit);
        Assert.StartsWith($"This could not be done: {path} cannot be written: ", Assert.Single(Lines(ended.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_may_not_be_written_says_so_to_an_import_and_an_export_into_it()
    {
        await NeedsMounts();
        Folders.Copy(killed.Materials.DataA, place.Data);
        string bound = $"mount --bind {place.Data} {place.Data}; mount -o remount,ro,bind {place.Data}";
        using Started started = Confined.Mounted(
            Killed.Program, bound, "true", ["import", "pack", killed.Materials.PackB, "--data", place.Data], ["info", "--data", Path.Combine(place.Data, "new")]);
        Ended ended = await started.End();

        Assert.Equal(["exit 1", "exit 1"], Exits(ended));
        Assert.Equal(2, Lines(ended.Error).Length);
        Assert.All(Lines(ended.Error), line => Assert.Contains($"he data folder {place.Data}", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_damaged_database_is_answered_with_a_backup_and_a_doctor()
    {
        Folders.Copy(killed.Materials.DataA, place.Data);
        using (FileStream database = File.OpenWrite(Path.Combine(place.Data, "servicemap.db"))) database.Write(new byte[100_000]);
        Ended ended = await InThisProcess.Run("info", "--data", place.Data);

        Assert.Equal(1, ended.Exit);
        string line = Assert.Single(Lines(ended.Error));
        Assert.StartsWith($"The database in the data folder {place.Data} is damaged", line, StringComparison.Ordinal);
        Assert.Contains("servicemap restore", line, StringComparison.Ordinal);
        Assert.Contains("servicemap doctor", line, StringComparison.Ordinal);
    }

    private static void Linux() => Assert.SkipUnless(OperatingSystem.IsLinux(), "This is how Linux limits a program.");

    private static async Task NeedsMounts() =>
        Assert.SkipUnless(await Confined.CanMount(), "This machine lets nobody mount a file system of their own.");

    private static void Refused(Ended ended, string folder)
    {
        Assert.Equal(1, ended.Exit);
        string line = Assert.Single(Lines(ended.Error));
        Assert.Contains(folder, line, StringComparison.Ordinal);
        Assert.Contains("room", line, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite", line, StringComparison.Ordinal);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Exits(Ended ended) => [.. Lines(ended.Output).Where(line => line.StartsWith("exit", StringComparison.Ordinal))];

    private async Task<Pack> Stored()
    {
        await InThisProcess.Do("export", "pack", place.PathOf("stored"), "--with-withheld", "--data", place.Data);
        return Pack.Read(place.PathOf("stored"))!;
    }
}
