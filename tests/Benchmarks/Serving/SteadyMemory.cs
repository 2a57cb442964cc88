using System.Diagnostics;
using System.Globalization;
using System.Net;
using ServiceMap.Host.Serving.Delivery;

namespace ServiceMap.Benchmarks.Serving;

/// <summary>Whether the program takes more and more memory while it answers.</summary>
internal sealed class SteadyMemory(string program, string scratch, TextWriter output)
{
    private const int Thousands = 10;
    private const int WarmUp = 1000;

    /// <summary>More than this between the middle and the end is growth, where no answers are kept.</summary>
    private const double Allowed = 4;

    /// <summary>What is kept of answers comes and goes by halves; the whole of it is all that memory may grow by.</summary>
    private const double AllowedOfAnswers = AnswerCache.MostInAll / 1e6;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(6);

    /// <returns>Whether it stayed steady.</returns>
    public async Task<bool> Write()
    {
        await output.WriteLineAsync("\nMixed requests: pages, days of the slider, searches, pictures, shapes and addresses that are not there. Every answer is made anew:\n");
        List<Inside> made = await Answer(kept: false);
        double growth = Mega(made[^1].Heap - made[Thousands / 2].Heap);
        await output.WriteLineAsync($"\nBetween the middle and the end the heap changed by {Digits(growth)} MB: {Judgement(growth <= Allowed)}.");

        await output.WriteLineAsync("\nThe same with answers kept, as shipped:\n");
        List<Inside> answers = await Answer(kept: true);
        double more = Mega(answers.Max(reading => reading.Heap) - answers[0].Heap);
        await output.WriteLineAsync($"\nThe heap grew by at most {Digits(more)} MB, of {Digits(AllowedOfAnswers)} that answers may take: {Judgement(more <= AllowedOfAnswers)}.\n");
        return growth <= Allowed && more <= AllowedOfAnswers;
    }

    private static string Digits(double megabytes) => megabytes.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Judgement(bool isSteady) => isSteady ? "memory is steady" : "memory **grows**";

    /// <summary>Reads the memory after every thousand requests.</summary>
    private async Task<List<Inside>> Answer(bool kept)
    {
        using ServedProgram served = await ServedProgram.Start(program, scratch, kept);
        MixedRequests requests = new(seed: 7);
        await Ask(served, requests, WarmUp);
        await output.WriteLineAsync("| requests | heap after a full collection | memory of the process |\n| ---: | ---: | ---: |");
        List<Inside> readings = [await Report(served, 0)];
        long begun = Stopwatch.GetTimestamp();
        for (int i = 1; i <= Thousands; i++)
        {
            if (Stopwatch.GetElapsedTime(begun) > Longest) throw new InvalidOperationException($"Only {i - 1} thousand requests were answered in {Longest}.");
            await Ask(served, requests, 1000);
            readings.Add(await Report(served, i * 1000));
        }

        return readings;
    }

    private static async Task Ask(ServedProgram served, MixedRequests requests, int times)
    {
        for (int i = 0; i < times; i++)
        {
            string path = requests.Next();
            HttpStatusCode status = (await served.Ask(path)).Status;
            HttpStatusCode right = path.StartsWith("/nowhere", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK;
            if (status != right) throw new InvalidOperationException($"{path} is answered with {status}.");
        }
    }

    private async Task<Inside> Report(ServedProgram served, int requests)
    {
        Inside now = await served.Inside();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {requests:N0} | {Mega(now.Heap):0.0} MB | {Mega(now.Resident):0} MB |"));
        return now;
    }

    private static double Mega(long bytes) => bytes / 1e6;
}
