using System.Diagnostics;
using System.Globalization;
using System.Net;
using ServiceMap.Tests.Crashes;

namespace ServiceMap.Benchmarks.Serving;

/// <summary>The published program, serving the shipped data.</summary>
internal sealed class ServedProgram : IDisposable
{
    private readonly Started server;
    private readonly HttpClient client;
    private readonly string socket;

    private ServedProgram(Started server, Uri address, string socket)
    {
        this.server = server;
        this.socket = socket;
        client = new HttpClient { BaseAddress = address };
    }

    /// <param name="program">The program, or its <c>.dll</c>.</param>
    /// <param name="scratch">A folder for its data, which are made where they are not there.</param>
    /// <param name="kept">Whether it may keep answers.</param>
    /// <param name="processor">The only processor that it may use; null for all.</param>
    public static async Task<ServedProgram> Start(string program, string scratch, bool kept, int? processor = null)
    {
        string place = Path.Combine(scratch, $"{Guid.NewGuid():N}.socket");
        (string file, string[] first) = new BuiltProgram(program).Command;
        string[] command = [file, .. first, "serve", "--urls", "http://127.0.0.1:0", "--data", Path.Combine(scratch, "data")];
        if (processor is { } only) command = ["taskset", "-c", only.ToString(CultureInfo.InvariantCulture), .. command];
        ProcessStartInfo how = new(command[0], command[1..]);
        how.Environment["Limits__Off"] = "true";
        how.Environment["Logging__LogLevel__Default"] = "Warning";
        how.Environment["Logging__LogLevel__ServiceMap"] = "Warning";
        how.Environment["Serving__AnswerCache"] = kept ? "true" : "false";
        how.Environment["DOTNET_STARTUP_HOOKS"] = StartupHook.Write(scratch);
        how.Environment[TellFigures.Variable] = place;
        Started started = Started.Of(how);
        return new ServedProgram(started, await started.Address(), place);
    }

    public Uri Of(string path) => new(client.BaseAddress!, path);

    public Task<Inside> Inside() => Serving.Inside.Of(socket);

    /// <summary>The answer to one request, as bytes as they are sent: compressed, unless it is to be <paramref name="plain"/>.</summary>
    public async Task<(HttpStatusCode Status, byte[] Bytes)> Ask(string path, bool plain = false)
    {
        using HttpRequestMessage asked = new(HttpMethod.Get, Of(path));
        asked.Headers.AcceptEncoding.ParseAdd(plain ? "identity" : "br");
        using HttpResponseMessage answer = await client.SendAsync(asked);
        return (answer.StatusCode, await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Bytes that the program allocates for one answer, over many.</summary>
    public async Task<double> Allocated(string path)
    {
        const int Times = 100;
        for (int i = 0; i < Times; i++) await Ask(path);
        Inside before = await Inside();
        for (int i = 0; i < Times; i++) await Ask(path);
        return ((await Inside()).Allocated - before.Allocated) / (double)Times;
    }

    public void Dispose()
    {
        client.Dispose();
        server.Dispose();
    }
}
