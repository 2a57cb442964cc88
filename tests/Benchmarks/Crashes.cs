using System.Collections.Concurrent;
using System.Globalization;
using ServiceMap.Tests.Crashes;

namespace ServiceMap.Benchmarks;

/// <summary>Kills the program 200 times at random instants of its work, and tells what was found after each next start.</summary>
internal static class Crashes
{
    private const int Rounds = 10;

    public static async Task<int> Run(string program, TextWriter output)
    {
        using Materials materials = await Materials.Make(new BuiltProgram(program));
        List<string> faults = [];
        await output.WriteLineAsync("victim                                  kills  before  after  ended by itself  failures");
        foreach ((Victim victim, int ofTwenty) in Victims.All(materials))
        {
            Killing killing = new(materials, victim, await Pace.Measure(victim, materials.Program));
            ConcurrentBag<Verdict> verdicts = [];
            await Parallel.ForEachAsync(Enumerable.Range(0, Rounds * ofTwenty), async (seed, _) => verdicts.Add(await killing.Run(seed)));
            await output.WriteLineAsync(Line(victim, verdicts));
            faults.AddRange(verdicts.SelectMany(verdict => verdict.Faults));
        }

        foreach (string fault in faults) await output.WriteLineAsync(fault);
        return faults.Count == 0 ? 0 : 1;
    }

    private static string Line(Victim victim, IReadOnlyCollection<Verdict> verdicts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{victim.Name,-38} {verdicts.Count,6} {verdicts.Count(one => one.Fate == Fate.Before),7} {verdicts.Count(one => one.Fate == Fate.After),6} {verdicts.Count(one => one.EndedByItself),16} {verdicts.Count(one => one.Faults.Count > 0),9}");
}
