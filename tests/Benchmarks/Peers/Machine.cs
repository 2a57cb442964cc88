using System.Globalization;
using BenchmarkDotNet.Environments;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>Says on which machine something is measured, when, and how busy it is with other things.</summary>
internal static class Machine
{
    public static string Now(TimeProvider clock)
    {
        HostEnvironmentInfo host = HostEnvironmentInfo.GetCurrent();
        string system = $"{host.Os.Value.Name} {host.Os.Value.Version}".Trim();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            Measured on {clock.GetUtcNow():d MMMM yyyy 'at' HH:mm} UTC: {Processor(host)}, {Environment.ProcessorCount} logical processors, {Memory()},
            {system}, .NET {Environment.Version}; load average at the start {Load()}.
            """);
    }

    /// <summary>The load of the last one, five and fifteen minutes.</summary>
    public static string Load() =>
        File.Exists("/proc/loadavg") ? string.Join(", ", File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "unknown";

    private static string Processor(HostEnvironmentInfo host) => host.Cpu.Value?.ProcessorName?.Trim() is { Length: > 0 } name ? name : "a processor without a name";

    private static string Memory() => string.Create(CultureInfo.InvariantCulture, $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024):0} GiB of memory");
}
