using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The program as it was built, in a process of its own, serving the shipped data at an address of its own.</summary>
public sealed partial class Served : IAsyncLifetime
{
    private static readonly string Built =
        typeof(Served).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Program").Value!;

    private readonly Running running = new();
    private readonly List<string> printed = [];
    private Process? process;

    public HttpClient Http { get; } = new();

    internal Running Program => running;

    /// <summary>What the server printed when it started.</summary>
    public string Printed => string.Join('\n', printed);

    public async ValueTask InitializeAsync()
    {
        process = Process.Start(new ProcessStartInfo("dotnet", [Built, "serve", "--urls", "http://127.0.0.1:0", "--data", running.Data])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        while (!Address().IsMatch(Printed))
        {
            string line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"The server stopped: {Printed}");
            printed.Add(line);
        }

        Http.BaseAddress = new Uri(Address().Match(Printed).Value);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (process is not null)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        running.Dispose();
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
