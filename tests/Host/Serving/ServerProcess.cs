using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The program as it was built, serving in a process of its own; what it writes is kept.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly string Built =
        typeof(ServerProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Program").Value!;

    private readonly ConcurrentQueue<string> output = [];
    private readonly ConcurrentQueue<string> errors = [];
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;

    private ServerProcess(ProcessStartInfo how)
    {
        process = new Process { StartInfo = how, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, said) => Heard(said.Data);
        process.ErrorDataReceived += (_, said) => errors.Enqueue(said.Data ?? "");
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"The server stopped: {Output}\n{Log}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output => string.Join('\n', output);

    /// <summary>What it wrote to standard error.</summary>
    public string Log => string.Join('\n', errors);

    public Uri Address => new(Serves().Match(Output).Value);

    /// <param name="data">The data folder.</param>
    /// <param name="url">Where to listen; null for a place of the system's choice.</param>
    /// <param name="settings">Environment variables.</param>
    public static ServerProcess Begin(string data, Uri? url = null, params IReadOnlyList<(string Name, string Value)> settings)
    {
        // Whoever runs the tests in the background may ignore Ctrl+C, and what they start would inherit that.
        string[] starter = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        ProcessStartInfo how = new(starter[0], [.. starter[1..], Built, "serve", "--urls", url?.OriginalString ?? "http://127.0.0.1:0", "--data", data])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach ((string name, string value) in settings) how.Environment[name] = value;
        return new ServerProcess(how);
    }

    public static async Task<ServerProcess> Start(string data, params IReadOnlyList<(string Name, string Value)> settings)
    {
        ServerProcess server = Begin(data, null, settings);
        await server.Ready();
        return server;
    }

    public Task Ready() => ready.Task;

    /// <summary>The first line of the log that holds this text, which may have to be waited for.</summary>
    public async Task<string> Logged(string text)
    {
        string? found;
        while ((found = errors.FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal))) is null)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        return found;
    }

    /// <summary>Asks the process to end, as a terminal or a system does.</summary>
    public async Task Signal(string name)
    {
        using Process kill = Process.Start("kill", [$"-{name}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits for the end. A server that has to be hurried by the command line ends with another exit code than 0.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> Ended()
    {
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30));
        return process.ExitCode;
    }

    public async Task<int> End()
    {
        await Signal("TERM");
        return await Ended();
    }

    public async ValueTask DisposeAsync()
    {
        ready.TrySetResult();
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public static Uri FreeAddress()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <summary>Waits until somebody answers there at all.</summary>
    public static async Task Listening(Uri address)
    {
        using HttpClient client = new() { BaseAddress = address };
        while (true)
        {
            try
            {
                await client.GetStringAsync("/health/live", TestContext.Current.CancellationToken);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }
    }

    private void Heard(string? line)
    {
        output.Enqueue(line ?? "");
        if (line is not null && Serves().IsMatch(line)) ready.TrySetResult();
    }

    [GeneratedRegex("(?<=ServiceMap is at )http://127\\.0\\.0\\.1:[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Serves();
}
