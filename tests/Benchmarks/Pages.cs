using System.Diagnostics;
using System.Globalization;
using System.Net;
using ServiceMap.Tests.Crashes;

namespace ServiceMap.Benchmarks;

/// <summary>
/// How long the pages take, one request after the other over one connection, as the asker sees it: with the answers that the server keeps,
/// and without. And how large they are, compressed.
/// </summary>
internal static class Pages
{
    private const int Times = 1000;
    private const int WarmUp = 300;

    /// <summary>Another page is another line; one that is not there yet is skipped.</summary>
    private static readonly string[] Addresses =
    [
        "/",
        "/?day=2021-08-01",
        "/?need=advocacy&day=2019-12-01",
        "/?day=2021-08-01&format=json",
        "/boundaries.geojson?tolerance=0.0005",
        "/rug",
        "/rug?day=2021-08-01",
        "/areas/E09000022-lambeth",
        "/areas/E09000022-lambeth?day=2021-08-01",
        "/areas/E09000022-lambeth/advocacy",
        "/areas/E09000022-lambeth/advocacy?day=2021-08-01",
        "/cliff",
        "/cliff?from=2018-01-01&to=2026-12-31",
        "/compare",
        "/compare?from=2019-12-01&to=2024-01-01",
        "/ask",
        "/ask?day=2021-08-01",
        "/data",
    ];

    /// <param name="asked">The built program or its <c>.dll</c>; or the address of a server, which is asked as it is.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task<int> Run(string asked, TextWriter output)
    {
        if (Uri.TryCreate(asked, UriKind.Absolute, out Uri? address) && address.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            await Report(address, output);
            return 0;
        }

        await Both(asked, output);
        return 0;
    }

    private static async Task Both(string program, TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("servicemap-benchmark-").FullName;
        try
        {
            foreach (bool kept in new[] { true, false })
            {
                using Started server = Start(program, folder, kept);
                await output.WriteLineAsync(kept ? "With the answer cache" : "Without the answer cache");
                await Report(await server.Address(), output);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Report(Uri address, TextWriter output)
    {
        using HttpClient client = new() { BaseAddress = address };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        foreach (string page in Addresses) await output.WriteLineAsync($"  {page}: {await Measured(client, page)}");
    }

    private static Started Start(string program, string folder, bool kept)
    {
        (string file, string[] first) = new BuiltProgram(program).Command;
        ProcessStartInfo how = new(file, [.. first, "serve", "--urls", "http://127.0.0.1:0", "--data", folder]);
        how.Environment["Limits__Off"] = "true";
        how.Environment["Serving__AnswerCache"] = kept ? "true" : "false";
        return Started.Of(how);
    }

    private static async Task<string> Measured(HttpClient client, string page)
    {
        (HttpStatusCode code, int size) = await Ask(client, page);
        if (code != HttpStatusCode.OK) return string.Create(CultureInfo.InvariantCulture, $"skipped, answered {(int)code}");

        for (int i = 0; i < WarmUp; i++) await Ask(client, page);
        double[] times = new double[Times];
        for (int i = 0; i < Times; i++)
        {
            long begun = Stopwatch.GetTimestamp();
            await Ask(client, page);
            times[i] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }

        Array.Sort(times);
        return string.Create(CultureInfo.InvariantCulture, $"median {times[Times / 2]:0.00} ms, p99 {times[Times * 99 / 100]:0.00} ms, {size / 1000.0:0.0} KB");
    }

    private static async Task<(HttpStatusCode Code, int Size)> Ask(HttpClient client, string page)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri(page, UriKind.Relative));
        return (answer.StatusCode, (await answer.Content.ReadAsByteArrayAsync()).Length);
    }
}
