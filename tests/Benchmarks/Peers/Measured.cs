using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>What one contestant took, in milliseconds, and how many bytes it allocated in this process.</summary>
internal sealed record Measured(string Name, double Median, double Least, double Most, double Spread, long Allocated)
{
    /// <summary>Times contestants with the same few iterations after a warm-up.</summary>
    public static IReadOnlyList<Measured> Run(IReadOnlyList<Contestant> contestants, int iterations)
    {
        SideBySide.Contestants = contestants;
        Summary summary = BenchmarkRunner.Run<SideBySide>(Config(iterations));
        if (summary.HasCriticalValidationErrors) throw new InvalidOperationException("The measurement could not be set up.");
        return [.. contestants.Select(contestant => Of(contestant.Name, summary.Reports.Single(report => Names(report, contestant.Name))))];
    }

    private static bool Names(BenchmarkReport report, string name) => Equals(report.BenchmarkCase.Parameters[nameof(SideBySide.Name)], name);

    private static Measured Of(string name, BenchmarkReport report)
    {
        Statistics figures = report.ResultStatistics ?? throw new InvalidOperationException($"{name} failed while it was timed.");
        return new Measured(
            name, figures.Median / 1e6, figures.Min / 1e6, figures.Max / 1e6, figures.StandardDeviation / 1e6,
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
    }

    /// <summary>Within this process, as all benchmarks here, and without files of its own; outliers count, since a peer's slow run is a run.</summary>
    private static IConfig Config(int iterations) => ManualConfig.CreateEmpty()
        .WithOptions(ConfigOptions.DisableLogFile).AddLogger(ConsoleLogger.Default).AddColumnProvider(DefaultColumnProviders.Instance)
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithRuntime(CoreRuntime.Core10_0)
            .WithUnrollFactor(1).WithEvaluateOverhead(false).WithIterationTime(TimeInterval.FromMilliseconds(200))
            .WithMinInvokeCount(1).WithWarmupCount(2).WithIterationCount(iterations).WithOutlierMode(Perfolizer.Mathematics.OutlierDetection.OutlierMode.DontRemove));
}
