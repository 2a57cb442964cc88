using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ServiceMap.Host.Tests.Crashes;
using ServiceMap.Tests.Crashes;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The program as it was built, serving in a process of its own; what it writes is kept.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Started started;

    private ServerProcess(Started started) => this.started = started;

    public string Output => started.Output;

    /// <summary>What it wrote to standard error.</summary>
    public string Log => started.Error;

    /// <summary>Where it serves, once somebody has waited until it does.</summary>
    public Uri Address { get; private set; } = null!;

    /// <param name="data">The data folder.</param>
    /// <param name="url">Where to listen; null for a place of the system's choice.</param>
    /// <param name="settings">Environment variables.</param>
    public static ServerProcess Begin(string data, Uri? url = null, params IReadOnlyList<(string Name, string Value)> settings)
    {
        // Whoever runs the tests in the background may ignore Ctrl+C, and what they start would inherit that.
        string[] starter = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : [];
        string[] command = [.. starter, Killed.Program.Command.File, .. Killed.Program.Command.First];
        ProcessStartInfo how = new(command[0], [.. command[1..], "serve", "--urls", url?.OriginalString ?? "http://127.0.0.1:0", "--data", data]);
        foreach ((string name, string value) in settings) how.Environment[name] = value;
        return new ServerProcess(Started.Of(how));
    }

    public static async Task<ServerProcess> Start(string data, params IReadOnlyList<(string Name, string Value)> settings)
    {
        ServerProcess server = Begin(data, null, settings);
        server.Address = await server.started.Address();
        return server;
    }

    /// <summary>The first line of the log that holds this text, which may have to be waited for.</summary>
    public async Task<string> Logged(string text)
    {
        string? found;
        while ((found = Log.Split('\n').FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal))) is null)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        return found;
    }

    /// <summary>Asks the process to end, as a terminal or a system does.</summary>
    public async Task Signal(string name)
    {
        using Process kill = Process.Start("kill", [$"-{name}", started.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits for the end. A server that has to be hurried by the command line ends with another exit code than 0.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> Ended() => (await started.End().WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken)).Exit;

    public async Task<int> End()
    {
        await Signal("TERM");
        return await Ended();
    }

    public async ValueTask DisposeAsync()
    {
        started.Kill();
        await started.End();
        started.Dispose();
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
}
