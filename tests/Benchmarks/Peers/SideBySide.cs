using BenchmarkDotNet.Attributes;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>Times the contestants of one question one after another. They stand ready in this process, so nothing is loaded twice.</summary>
[MemoryDiagnoser]
public class SideBySide
{
    private Func<Answer> ask = null!;

    /// <summary>Where <see cref="Measured"/> leaves the contestants, for the benchmark is made by the library.</summary>
    internal static IReadOnlyList<Contestant> Contestants { get; set; } = [];

    public static IEnumerable<string> Names => Contestants.Select(contestant => contestant.Name);

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Choose() => ask = Contestants.Single(contestant => contestant.Name == Name).Ask;

    [Benchmark]
    public long Ask() => ask().Sum;
}

/// <summary>One way to answer a question.</summary>
internal sealed record Contestant(string Name, Func<Answer> Ask);
