using System.Diagnostics;
using ServiceMap.Host.Tests.Crashes;
using ServiceMap.Tests.Crashes;

namespace ServiceMap.Host.Tests.Storage;

/// <summary>A server and imports beside it on one data folder, each a process of its own.</summary>
public sealed class TwoProcessesTests(Killed killed) : IClassFixture<Killed>, IDisposable
{
    private const string Map = "/?need=advocacy&day=2019-12-01";
    private const string Shapes = "/boundaries.geojson";

    /// <summary>Only somebody who is locked out, or never told, waits so long.</summary>
    private static readonly TimeSpan LockedOut = TimeSpan.FromMinutes(1);

    private readonly Place place = new();
    private readonly HttpClient http = new() { Timeout = LockedOut };
    private int exports;

    public void Dispose()
    {
        http.Dispose();
        place.Dispose();
    }

    [Fact]
    public async Task Ten_readers_see_one_pack_or_the_other_while_a_writer_imports_them_in_turn()
    {
        Answers a = await AnswersOf(killed.Materials.DataA);
        Answers b = await AnswersOf(killed.Materials.DataB);
        Folders.Copy(killed.Materials.DataA, place.Data);
        using Started server = Serve(place.Data);
        Uri address = await server.Address();
        Reader[] readers =
        [
            .. Enumerable.Range(0, 5).Select(_ => new Reader("the map", () => Get(address, Map), a.Map, b.Map)),
            .. Enumerable.Range(0, 3).Select(_ => new Reader("the shapes", () => Get(address, Shapes), a.Shapes, b.Shapes)),
            new("the report", () => Why(place.Data), a.Why, b.Why),
            new("the export", Exported, "A", "B"),
        ];
        using CancellationTokenSource done = new();
        Task reading = Task.WhenAll(readers.Select(reader => Task.Run(() => reader.ReadUntil(done.Token))));

        foreach (string pack in new[] { killed.Materials.PackB, killed.Materials.PackA, killed.Materials.PackB })
        {
            Assert.Equal(0, (await Import(pack)).Exit);
        }

        Assert.True(await Follows(async () => await Get(address, Map) == b.Map && await Get(address, Shapes) == b.Shapes));
        await done.CancelAsync();
        await reading;
        Assert.Equal("", string.Join('\n', readers.SelectMany(reader => reader.Faults).Take(5)));
        Assert.All(readers, reader => Assert.True(reader.LongestWait < LockedOut));
        Assert.All(readers.Take(8), reader => Assert.True(reader.SawBoth));
        server.Kill();
    }

    [Fact]
    public async Task Two_imports_at_once_come_one_after_the_other()
    {
        Folders.Copy(killed.Materials.DataA, place.Data);

        Ended[] ended = await Task.WhenAll(Import(killed.Materials.PackB), Import(killed.Materials.PackB), Import(killed.Materials.PackA)).WaitAsync(LockedOut, TestContext.Current.CancellationToken);

        Assert.All(ended, one => Assert.True(one.Exit == 0, one.Error));
        Assert.Contains(await Exported(), (string[])["A", "B"]);
    }

    private static Started Serve(string data) => Killed.Program.Start("serve", "--urls", "http://127.0.0.1:0", "--data", data);

    private async Task<Answers> AnswersOf(string data)
    {
        string copy = Folders.Copy(data, place.PathOf(Path.GetFileName(data)));
        using Started server = Serve(copy);
        Uri address = await server.Address();
        Answers answers = new(await Get(address, Map), await Get(address, Shapes), await Why(copy));
        server.Kill();
        return answers;
    }

    private Task<string> Get(Uri address, string path) => http.GetStringAsync(new Uri(address, path));

    private Task<Ended> Import(string pack) => Killed.Program.Run("import", "pack", pack, "--data", place.Data);

    private static async Task<string> Why(string data)
    {
        string[] asked = ["why", "--area", "E09000022", "--need", "advocacy", "--as-of", "2019-12-01", "--format", "json"];
        Ended ended = await Killed.Program.Run([.. asked, "--data", data]);
        return ended.Exit == 0 ? ended.Output : throw new InvalidOperationException(ended.Error);
    }

    /// <summary>Which pack an export is, by every byte of it.</summary>
    private async Task<string> Exported()
    {
        string path = place.PathOf($"export-{exports++}");
        Ended ended = await Killed.Program.Run("export", "pack", path, "--with-withheld", "--data", place.Data);
        if (Pack.Read(path) is not { } pack) throw new InvalidOperationException(ended.Error);
        if (pack.IsSameAs(killed.Materials.A)) return "A";
        return pack.IsSameAs(killed.Materials.B) ? "B" : $"unlike A in {string.Join(", ", pack.Differences(killed.Materials.A))}";
    }

    private static async Task<bool> Follows(Func<Task<bool>> isThere)
    {
        long begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) < LockedOut)
        {
            if (await isThere()) return true;
            await Task.Delay(20);
        }

        return false;
    }

    private sealed record Answers(string Map, string Shapes, string Why);
}
