using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ServiceMap.Tests.Broken;

namespace ServiceMap.Benchmarks;

/// <summary>Imports thousands of broken packs and reports each that was not treated as it ought to be: 10,000 where no number is given.</summary>
internal static class HostilePacks
{
    private const int Many = 10_000;
    private const int MostShown = 20;

    private static BrokenPack Whole() => BrokenPack.Whole(
        new[] { Path.Combine("boundaries", "london"), "needs", Path.Combine("provision", "london") }.Select(part => Path.Combine(AppContext.BaseDirectory, "data", part)));

    /// <summary>Packs that are too large, at full size, imported by the built program within 400 MB.</summary>
    private static async Task<int> Heavy(string program, TextWriter output)
    {
        int failed = 0;
        foreach (HeavyPack heavy in HeavyPack.All)
        {
            string folder = Directory.CreateTempSubdirectory("servicemap-heavy-").FullName;
            string path = heavy.WriteTo(Whole(), folder, part: 1);
            long begun = Stopwatch.GetTimestamp();
            SmallMemory.Ended ended = await SmallMemory.Import(program, path, Path.Combine(folder, "data"));
            if (ended.Exit != 1 || !ended.Said.StartsWith(heavy.File, StringComparison.Ordinal)) failed++;
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{heavy.Name}, {heavy.Megabytes} MB: exit {ended.Exit} after {Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s, at most {ended.Peak >> 20} MB: {ended.Said.Split('\n')[0]}"));
            Directory.Delete(folder, recursive: true);
        }

        return failed;
    }

    public static async Task<int> Run(string[] arguments, TextWriter output)
    {
        if (arguments is ["heavy", string program]) return await Heavy(program, output);
        int count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : Many;
        int first = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 0;
        BrokenPack whole = Whole();
        ConcurrentQueue<int> numbers = new(Enumerable.Range(first, count));
        ConcurrentBag<(int Number, BrokenPack Pack, BrokenImports.Result Result)> faults = [];
        int accepted = 0;
        long begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Math.Max(1, Environment.ProcessorCount)).Select(_ => Task.Run(Work)));

        foreach ((int number, BrokenPack pack, BrokenImports.Result result) in faults.OrderBy(fault => fault.Number).Take(MostShown))
        {
            await output.WriteLineAsync($"Pack {number} ({string.Join(", ", pack.Story)}): {result.Fault}");
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} broken packs in {Stopwatch.GetElapsedTime(begun).TotalSeconds:0} s: {count - accepted} refused, {accepted} accepted, {faults.Count} mistreated."));
        return faults.IsEmpty ? 0 : 1;

        async Task Work()
        {
            await using BrokenImports imports = await BrokenImports.Start();
            while (numbers.TryDequeue(out int number))
            {
                BrokenPack pack = BrokenPacks.Numbered(whole, number);
                BrokenImports.Result result = await imports.Try(pack);
                if (result.Accepted) Interlocked.Increment(ref accepted);
                if (result.Fault is not null) faults.Add((number, pack, result));
            }
        }
    }
}
