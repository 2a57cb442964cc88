using System.Diagnostics;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>What one formulation took when all of them were tried.</summary>
/// <param name="Peer">Who was asked.</param>
/// <param name="Formulation">In which way.</param>
/// <param name="Compiled">Whether PostgreSQL compiled it (JIT).</param>
/// <param name="Least">The least of a few times, after one that warmed it up, in milliseconds; the first where that took longer than ten seconds.</param>
internal sealed record Tryout(Peer Peer, Formulation Formulation, bool Compiled, double Least)
{
    private const int Times = 2;
    private const double Long = 10_000;

    public string Says => Compiled ? $"{Formulation.Says}; compiled (JIT)" : Formulation.Says;

    /// <summary>Tries every formulation, and PostgreSQL's fastest with its compiler too; fastest first. Fails where one answers differently.</summary>
    public static IReadOnlyList<Tryout> Of(Peer peer, IReadOnlyList<Formulation> formulations, Answer expected)
    {
        List<Tryout> tried = [.. formulations.Select(formulation => Of(peer, formulation, compiled: false, expected))];
        if (peer.IsPostgres) tried.Add(Of(peer, tried.MinBy(one => one.Least)!.Formulation, compiled: true, expected));
        return [.. tried.OrderBy(one => one.Least)];
    }

    /// <summary>Asks it in this way once.</summary>
    public Answer Ask() => Peer.Ask(Formulation.Sql);

    /// <summary>The same as something to be timed.</summary>
    public Contestant AsContestant()
    {
        if (Peer.IsPostgres) Peer.Do($"set jit = {(Compiled ? "on" : "off")}");
        return new Contestant(Peer.Name, Ask);
    }

    /// <summary>Milliseconds that something takes once.</summary>
    public static double Time<T>(Func<T> ask)
    {
        long begun = Stopwatch.GetTimestamp();
        ask();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    private static Tryout Of(Peer peer, Formulation formulation, bool compiled, Answer expected)
    {
        Tryout tryout = new(peer, formulation, compiled, double.MaxValue);
        Func<Answer> ask = tryout.AsContestant().Ask;
        double first = Time(() =>
        {
            Answer answer = ask();
            Same.Answers($"{peer.Name}, {formulation.Says}", expected, answer);
            return answer;
        });
        return tryout with { Least = first > Long ? first : Enumerable.Range(0, Times).Min(_ => Time(ask)) };
    }
}
