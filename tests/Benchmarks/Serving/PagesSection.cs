using System.Globalization;
using System.Net;

namespace ServiceMap.Benchmarks.Serving;

/// <summary>How fast the program answers: beside MapServer for what that can answer too, and by itself for its pages.</summary>
internal sealed class PagesSection(string program, string scratch, TextWriter output)
{
    private const int Seconds = 6;

    private readonly Wrk wrk = new(scratch);

    public async Task Write()
    {
        await Beside();
        await Alone();
    }

    private async Task Beside()
    {
        await using MapServer peer = await MapServer.Over(ShapesBeside(program), scratch);
        using ServedProgram fresh = await ServedProgram.Start(program, scratch, kept: false);
        using ServedProgram keeping = await ServedProgram.Start(program, scratch, kept: true);
        (int areas, int points) = await Compare(peer, keeping);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            Both answer with the same {areas} areas of {points:N0} points each time. MapServer 8 has two processes behind lighttpd. Everything runs
            on {Environment.ProcessorCount} processors, the asker (wrk, 8 connections) among it. MapServer compresses nothing, and a picture is compressed already.

            | answer | server | answers a second | median | one in 100 takes longer than | times MapServer |
            | --- | --- | ---: | ---: | ---: | ---: |
            """));
        await Rows("all areas as GeoJSON, every point", peer.Shapes, fresh.Of(OurAddresses.Shapes), keeping.Of(OurAddresses.Shapes), isText: true);
        await Rows("a map as a picture of 800 × 600", peer.Picture, fresh.Of(OurAddresses.Picture), keeping.Of(OurAddresses.Picture), isText: false);
        await output.WriteLineAsync();
    }

    private async Task Rows(string what, Uri theirs, Uri made, Uri kept, bool isText)
    {
        Load peer = await wrk.Run(theirs, Seconds);
        await Row(what, "MapServer", peer, peer);
        await Row(what, "ServiceMap, made each time", await wrk.Run(made, Seconds, plain: true), peer);
        if (isText) await Row(what, "ServiceMap, made and compressed each time", await wrk.Run(made, Seconds), peer);
        await Row(what, "ServiceMap, kept", await wrk.Run(kept, Seconds, plain: true), peer);
        if (isText) await Row(what, "ServiceMap, kept compressed", await wrk.Run(kept, Seconds), peer);
    }

    private Task Row(string what, string server, Load load, Load peer) => output.WriteLineAsync(string.Create(
        CultureInfo.InvariantCulture, $"| {what} | {server} | {load.PerSecond:N0} | {load.Median:0.00} ms | {load.Most:0.00} ms | {load.PerSecond / peer.PerSecond:0.0} |"));

    /// <summary>Fails where the areas differ, or where a picture is none of that size.</summary>
    private static async Task<(int Areas, int Points)> Compare(MapServer peer, ServedProgram ours)
    {
        using HttpClient client = new();
        PngSize.Check(await client.GetByteArrayAsync(peer.Picture), "MapServer");
        PngSize.Check((await ours.Ask(OurAddresses.Picture)).Bytes, "ServiceMap");
        return SameAreas.In((await ours.Ask(OurAddresses.Shapes, plain: true)).Bytes, await client.GetByteArrayAsync(peer.Shapes));
    }

    private async Task Alone()
    {
        await output.WriteLineAsync("""
            | page | compressed | allocated for one | on one processor | median | one in 100 takes longer than | on two, with the asker | median | one in 100 |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """);
        foreach (bool kept in new[] { false, true })
        {
            string[] figures = [.. OurAddresses.Pages.Select(page => $"| {page.What}, {(kept ? "kept" : "made each time")}")];
            using (ServedProgram one = await ServedProgram.Start(program, scratch, kept, processor: 0)) await Add(figures, one, withSize: true);
            using (ServedProgram two = await ServedProgram.Start(program, scratch, kept)) await Add(figures, two, withSize: false);
            foreach (string line in figures) await output.WriteLineAsync($"{line} |");
        }
    }

    private async Task Add(string[] lines, ServedProgram served, bool withSize)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            string path = OurAddresses.Pages[i].Path;
            if (withSize) lines[i] += await Weight(served, path);
            Load load = await wrk.Run(served.Of(path), Seconds);
            lines[i] += string.Create(CultureInfo.InvariantCulture, $" | {load.PerSecond:N0} a second | {load.Median:0.00} ms | {load.Most:0.00} ms");
        }
    }

    private static async Task<string> Weight(ServedProgram served, string path)
    {
        (HttpStatusCode status, byte[] bytes) = await served.Ask(path);
        if (status != HttpStatusCode.OK) throw new InvalidOperationException($"{path} is answered with {status}.");
        double allocated = await served.Allocated(path);
        return string.Create(CultureInfo.InvariantCulture, $" | {bytes.Length / 1000.0:0.0} kB | {allocated / 1000:N0} kB");
    }

    private static string ShapesBeside(string program) => Directory.EnumerateFiles(
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(program))!, "data", "boundaries"), "boundaries.geojson", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
}
