using System.Diagnostics;

namespace ServiceMap.Tests.Broken;

/// <summary>The program as it was built, in a process that may have 400 MB of memory on its heap and not one more.</summary>
internal static class SmallMemory
{
    private const string Limit = "0x18000000";

    /// <param name="Exit">The exit code.</param>
    /// <param name="Said">What it said beside its output.</param>
    /// <param name="Peak">The most memory that it ever had, in bytes.</param>
    internal sealed record Ended(int Exit, string Said, long Peak);

    public static async Task<Ended> Import(string program, string path, string data)
    {
        ProcessStartInfo how = new("dotnet", [program, "import", "pack", path, "--data", data]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        how.Environment["DOTNET_GCHeapHardLimit"] = Limit;
        how.Environment["DOTNET_gcServer"] = "0";
        using Process process = Process.Start(how)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> said = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.HasExited)
        {
            process.Refresh();
            if (!process.HasExited) peak = Math.Max(peak, process.PeakWorkingSet64);
            await Task.Delay(20);
        }

        await output;
        return new Ended(process.ExitCode, await said, peak);
    }
}
