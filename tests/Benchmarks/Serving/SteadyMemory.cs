using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace ServiceMap.Benchmarks.Serving;

/// <summary>Whether the program takes more and more memory while it answers.</summary>
internal sealed class SteadyMemory(string program, string scratch, TextWriter output)
{
    private const int Thousands = 10;
    private const int WarmUp = 1000;

    /// <summary>More than this between the middle and the end is growth.</summary>
    private const double Allowed = 4;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(6);

    /// <returns>Whether it stayed steady.</returns>
    public async Task<bool> Write()
    {
        using ServedProgram served = await ServedProgram.Start(program, scratch, kept: true);
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

        return await Judge(readings);
    }

    private async Task<bool> Judge(List<Inside> readings)
    {
        double growth = Mega(readings[^1].Heap - readings[Thousands / 2].Heap);
        bool isSteady = growth <= Allowed;
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"\nBetween the middle and the end the heap changed by {growth:0.0} MB and the process by {Mega(readings[^1].Resident - readings[Thousands / 2].Resident):0.0} MB: memory {(isSteady ? "is steady" : "**grows**")}.\n"));
        return isSteady;
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
