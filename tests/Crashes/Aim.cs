using System.Diagnostics;

namespace ServiceMap.Tests.Crashes;

/// <summary>The instant of a kill: half of them anywhere in the work, half of them near its end, and most of those soon after commits and renames can begin.</summary>
internal sealed record Aim(bool AtTheEnd, double Share)
{
    /// <summary>Several victims at once are slower than the one that was measured.</summary>
    private const double Slower = 2;

    public static Aim Take(Random random) => new(random.Next(2) == 0, random.NextDouble());

    public async Task Wait(Started victim, Func<bool> endIsNear, Pace pace)
    {
        while (AtTheEnd && !victim.HasEnded && !endIsNear()) await Task.Delay(1);
        await victim.EndsWithin(AtTheEnd ? Slower * Share * Share * pace.End : Slower * Share * pace.Whole);
    }
}

/// <summary>How long a victim takes when it is left alone.</summary>
/// <param name="Whole">From its start to its end.</param>
/// <param name="End">From when its end is near.</param>
internal sealed record Pace(TimeSpan Whole, TimeSpan End)
{
    public static async Task<Pace> Measure(Victim victim, BuiltProgram program)
    {
        using Place place = new();
        victim.Prepare(place);
        long begun = Stopwatch.GetTimestamp();
        using Started started = program.Start(victim.Arguments(place));
        Task done = victim.Serves ? started.Address() : started.End();
        while (!done.IsCompleted && !victim.EndIsNear(place)) await Task.WhenAny(done, Task.Delay(1));
        TimeSpan near = Stopwatch.GetElapsedTime(begun);
        await done;
        TimeSpan whole = Stopwatch.GetElapsedTime(begun);
        return new Pace(whole, whole - near);
    }
}
