using System.Diagnostics;
using System.Globalization;
using System.Net;
using ServiceMap.Tests.Crashes;

namespace ServiceMap.Benchmarks;

/// <summary>
/// How long searches of a directory of 5,000 services take, each of them asked once and none answered from the cache: as the asker sees them,
/// over one connection, with whole pages made and compressed.
/// </summary>
internal static class Searches
{
    private const int Services = 5000;
    private const int WarmUp = 500;
    private const int Times = 2000;

    /// <param name="program">The built program or its <c>.dll</c>.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task<int> Run(string program, TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("servicemap-benchmark-").FullName;
        try
        {
            string pack = Path.Combine(folder, "pack");
            string data = Path.Combine(folder, "data");
            new ManyServices(Services, seed: 1).Write(pack);
            await Verb(program, "gaps", "--as-of", "2026-01-01", "--need", "advocacy", "--area", "E09000022", "--data", data);
            await Verb(program, "import", "pack", pack, "--data", data);
            await Verb(program, "import", "postcodes", Path.Combine(folder, "postcodes.csv"), "--data", data);
            using Started server = Started.Of(How(program, ["serve", "--urls", "http://127.0.0.1:0", "--data", data]));
            await Report(await server.Address(), output);
            return 0;
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
        Random chance = new(2);
        for (int i = 0; i < WarmUp; i++) await Ask(client, Question(chance));
        double[] times = new double[Times];
        for (int i = 0; i < Times; i++)
        {
            string question = Question(chance);
            long begun = Stopwatch.GetTimestamp();
            await Ask(client, question);
            times[i] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }

        Array.Sort(times);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Times} searches of {Services} services: median {times[Times / 2]:0.0} ms, p95 {times[Times * 95 / 100]:0.0} ms, p99 {times[Times * 99 / 100]:0.0} ms, longest {times[^1]:0.0} ms"));
    }

    /// <summary>Words, some of them misspelt, and filters, in any combination.</summary>
    private static string Question(Random chance)
    {
        List<string> fields = [];
        Maybe(70, () => "q=" + string.Join('+', chance.GetItems(ManyServices.Words, chance.Next(1, 4)).Select(Typed)));
        Maybe(40, () => "need=" + One(ManyServices.Needs));
        Maybe(40, () => "area=" + ManyServices.Area(chance.Next(1, 34)));
        Maybe(30, () => "confirmed=" + One(["yes", "unknown", "no"]));
        Maybe(20, () => "referrals=" + One(["yes", "unknown", "no"]));
        Maybe(30, () => $"postcode={ManyServices.Postcode(chance.Next(900)).Replace(" ", "+", StringComparison.Ordinal)}&within={One(["1", "5", "20", "unknown"])}");
        Maybe(20, () => "sort=name");
        return "/services?" + string.Join('&', fields);

        void Maybe(int percent, Func<string> field)
        {
            if (chance.Next(100) < percent) fields.Add(field());
        }

        string One(string[] of) => of[chance.Next(of.Length)];

        string Typed(string word) => chance.Next(10) == 0 && word.Length > 4 ? word[..2] + word[3] + word[2] + word[4..] : word;
    }

    private static async Task Ask(HttpClient client, string question)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri(question, UriKind.Relative));
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{question} was answered {(int)answer.StatusCode}.");
        await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task Verb(string program, params string[] arguments)
    {
        using Started verb = Started.Of(How(program, arguments));
        Ended ended = await verb.End();
        if (ended.Exit != 0) throw new InvalidOperationException($"{string.Join(' ', arguments)}: {ended.Error}");
    }

    private static ProcessStartInfo How(string program, string[] arguments)
    {
        (string file, string[] first) = new BuiltProgram(program).Command;
        ProcessStartInfo how = new(file, [.. first, .. arguments]);
        how.Environment["Limits__Off"] = "true";
        how.Environment["Serving__AnswerCache"] = "false";
        return how;
    }
}
