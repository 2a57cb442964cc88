using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ServiceMap.Tests.Crashes;

/// <summary>A process that was started. It is killed at the latest when this is disposed.</summary>
internal sealed partial class Started : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();

    private Started(ProcessStartInfo how)
    {
        process = new Process { StartInfo = how };
        process.OutputDataReceived += (_, line) => Add(output, line.Data);
        process.ErrorDataReceived += (_, line) => Add(error, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public bool HasEnded => process.HasExited;

    public int Id => process.Id;

    /// <summary>What it has printed so far.</summary>
    public string Output => Text(output);

    public string Error => Text(error);

    public static Started Of(ProcessStartInfo how)
    {
        how.RedirectStandardOutput = true;
        how.RedirectStandardError = true;
        how.UseShellExecute = false;
        how.WorkingDirectory = Path.GetTempPath();
        return new Started(how);
    }

    /// <summary>Waits until the process says at which address it serves.</summary>
    public async Task<Uri> Address()
    {
        while (true)
        {
            bool ended = HasEnded;
            if (ServingAt().Match(Output) is { Success: true } match) return new Uri(match.Groups["address"].Value);
            if (ended) throw new InvalidOperationException($"The server stopped: {Output}{Error}");
            await Task.Delay(5);
        }
    }

    /// <summary>Waits that long, or until the process has ended by itself.</summary>
    public async Task EndsWithin(TimeSpan time)
    {
        using CancellationTokenSource over = new(time);
        try
        {
            await process.WaitForExitAsync(over.Token);
        }
        catch (OperationCanceledException)
        {
            // It goes on.
        }
    }

    /// <summary>Kills the process as the system does that is out of memory: it is told nothing and can do nothing more.</summary>
    public void Kill() => process.Kill();

    /// <summary>Waits until the process has ended and everything that it printed has been read.</summary>
    public async Task<Ended> End()
    {
        await process.WaitForExitAsync();
        return new Ended(process.ExitCode, Output, Error);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private static void Add(StringBuilder text, string? line)
    {
        if (line is null) return;
        lock (text) text.Append(line).Append('\n');
    }

    private static string Text(StringBuilder text)
    {
        lock (text) return text.ToString();
    }

    [GeneratedRegex(@"ServiceMap is at (?<address>http://127\.0\.0\.1:[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ServingAt();
}
