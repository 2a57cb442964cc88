using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ServiceMap.Benchmarks;

/// <summary>How long it takes from starting the program until it answers its first map: in a new data folder, and in one with data.</summary>
internal static class StartToFirstMap
{
    private const int Times = 7;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static async Task<int> Run(string program, TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("servicemap-benchmark-").FullName;
        try
        {
            await Report("new data folder", output, i => Start(program, Path.Combine(folder, $"new-{i}")));
            await Report("data folder with data", output, _ => Start(program, Path.Combine(folder, "new-0")));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Report(string what, TextWriter output, Func<int, Task<TimeSpan>> start)
    {
        List<double> seconds = [];
        for (int i = 0; i < Times; i++) seconds.Add((await start(i)).TotalSeconds);
        seconds.Sort();
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: first map after {seconds[0]:0.00} s at least, {seconds[Times / 2]:0.00} s in the middle, {seconds[^1]:0.00} s at most ({Times} starts)"));
    }

    private static async Task<TimeSpan> Start(string program, string folder)
    {
        string address = $"http://127.0.0.1:{FreePort()}";
        using HttpClient client = new();
        long begun = Stopwatch.GetTimestamp();
        using Process server = Process.Start(new ProcessStartInfo(program, ["serve", "--urls", address, "--data", folder])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        try
        {
            while (!await Answers(client, address))
            {
                if (server.HasExited || Stopwatch.GetElapsedTime(begun) > Patience) throw new InvalidOperationException("The program does not answer.");
                await Task.Delay(20);
            }

            return Stopwatch.GetElapsedTime(begun);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    private static async Task<bool> Answers(HttpClient client, string address)
    {
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(address);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
