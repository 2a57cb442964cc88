using ServiceMap.Host.Packs;

namespace ServiceMap.Host.Tests.Packs;

public sealed class BesideTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("servicemap-test-").FullName;

    private string Path => System.IO.Path.Combine(folder, "pack");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_cannot_be_finished_leaves_nothing_beside_and_the_earlier_file_as_it_was()
    {
        File.WriteAllText(Path, "earlier");

        await Assert.ThrowsAsync<IOException>(() => Beside.WriteFile(Path, _ => throw new IOException("full")));

        Assert.Equal([Path], Directory.GetFileSystemEntries(folder));
        Assert.Equal("earlier", File.ReadAllText(Path));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_finished_leaves_nothing_beside_and_the_earlier_one_as_it_was()
    {
        MakeFolder(Path, "earlier");

        await Assert.ThrowsAsync<IOException>(() => Beside.WriteFolder(Path, Broken(), TestContext.Current.CancellationToken));

        Assert.Equal([Path], Directory.GetFileSystemEntries(folder));
        Assert.Equal("earlier", Content);

        static IEnumerable<(string Name, byte[] Bytes)> Broken()
        {
            yield return ("a.csv", "now"u8.ToArray());
            throw new IOException("full");
        }
    }

    [Fact]
    public async Task An_unfinished_folder_says_by_its_name_what_it_is()
    {
        string[] seen = [];
        await Beside.WriteFolder(Path, Looking(), TestContext.Current.CancellationToken);

        Assert.StartsWith("pack.unfinished-", System.IO.Path.GetFileName(Assert.Single(seen)), StringComparison.Ordinal);

        IEnumerable<(string Name, byte[] Bytes)> Looking()
        {
            seen = Directory.GetFileSystemEntries(folder);
            yield return ("a.csv", "now"u8.ToArray());
        }
    }

    [Fact]
    public void Two_folders_are_exchanged_in_one_step_on_Linux()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux exchanges folders in one step.");
        MakeFolder(Path, "earlier");
        MakeFolder(Path + "2", "now");

        Assert.True(Exchange.Try(Path + "2", Path));

        Assert.Equal("now", Content);
    }

    [Fact]
    public async Task There_is_no_instant_without_a_folder_while_another_takes_its_place()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux exchanges folders in one step.");
        MakeFolder(Path, "earlier");
        using CancellationTokenSource done = new();
        Task<bool> gone = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                if (!Directory.Exists(Path)) return true;
            }

            return false;
        });

        for (int i = 0; i < 200; i++) await Beside.WriteFolder(Path, [("a.csv", "now"u8.ToArray())], TestContext.Current.CancellationToken);
        await done.CancelAsync();

        Assert.False(await gone);
    }

    [Fact]
    public void Folders_that_cannot_be_exchanged_are_left_as_they_are()
    {
        MakeFolder(Path, "earlier");

        Assert.False(Exchange.Try(Path + "2", Path));

        Assert.Equal("earlier", Content);
    }

    [Fact]
    public void A_folder_takes_the_place_of_another_in_two_steps_where_it_must()
    {
        MakeFolder(Path, "earlier");
        MakeFolder(Path + "2", "now");

        Beside.MoveInTwoSteps(Path + "2", Path);

        Assert.Equal([Path], Directory.GetFileSystemEntries(folder));
        Assert.Equal("now", Content);
    }

    [Fact]
    public async Task What_was_stopped_between_two_steps_is_brought_back_by_the_next_export()
    {
        MakeFolder(Path + ".earlier-abcdefgh", "earlier");
        string seen = "";
        await Beside.WriteFolder(Path, Looking(), TestContext.Current.CancellationToken);

        Assert.Equal("earlier", seen);
        Assert.Equal([Path], Directory.GetFileSystemEntries(folder));
        Assert.Equal("now", Content);

        IEnumerable<(string Name, byte[] Bytes)> Looking()
        {
            seen = Content;
            yield return ("a.csv", "now"u8.ToArray());
        }
    }

    private string Content => File.ReadAllText(System.IO.Path.Combine(Path, "a.csv"));

    private static void MakeFolder(string path, string content)
    {
        Directory.CreateDirectory(path);
        File.WriteAllText(System.IO.Path.Combine(path, "a.csv"), content);
    }
}
