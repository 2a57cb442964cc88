using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>How the built program ends when a system or a person asks it to.</summary>
[Collection(nameof(Alone))]
public sealed class ShutdownTests : IDisposable
{
    private const int Clients = 8;
    private const string Shapes = "/boundaries.geojson?tolerance=0.0005";

    private static readonly TimeSpan Farewell = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim answered = new(0);

    public void Dispose() => answered.Dispose();

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task Every_request_over_a_connection_is_answered_whole_and_the_process_ends_well(string signal)
    {
        NotOnWindows();
        using Running program = await Prepared.Copy();
        await using ServerProcess server = await ServerProcess.Start(program.Data);
        using CancellationTokenSource asked = new();
        Task<Outcome>[] clients = [.. Enumerable.Range(0, Clients).Select(_ => Task.Run(() => AskUntilToldToGo(server.Address, asked.Token)))];
        await AllAreAnswered();
        await asked.CancelAsync();
        await server.Signal(signal);

        Assert.Equal(0, await server.Ended());
        Assert.All(await Task.WhenAll(clients), outcome => Assert.Equal(Outcome.ToldToGo, outcome));
    }

    [Fact]
    public async Task New_connections_get_a_whole_answer_or_none()
    {
        NotOnWindows();
        using Running program = await Prepared.Copy();
        await using ServerProcess server = await ServerProcess.Start(program.Data);
        Task[] clients = [.. Enumerable.Range(0, Clients).Select(_ => Task.Run(() => AskUntilGone(server.Address)))];
        await AllAreAnswered();
        Assert.Equal(0, await server.End());

        await Task.WhenAll(clients);
    }

    [Fact]
    public async Task Somebody_who_reads_slowly_does_not_hold_up_the_end()
    {
        NotOnWindows();
        using Running program = await Prepared.Copy();
        await using ServerProcess server = await ServerProcess.Start(program.Data);
        await using Asker slow = new();
        await slow.Connect(server.Address);

        // More than any buffer between the two takes, and none of it is read.
        for (int i = 0; i < 300; i++) await slow.Send(Shapes);
        await Task.Delay(500, TestContext.Current.CancellationToken);
        await server.Signal("TERM");
        Assert.Equal(0, await server.Ended());
    }

    [Fact]
    public async Task A_start_that_is_interrupted_says_so_and_ends_well()
    {
        NotOnWindows();
        using Running program = new();
        Directory.CreateDirectory(program.Data);
        await using FileStream turn = new(Path.Combine(program.Data, "upgrade.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        Uri address = ServerProcess.FreeAddress();
        await using ServerProcess server = ServerProcess.Begin(program.Data, address);
        await ServerProcess.Listening(address);
        await server.Signal("TERM");

        Assert.Equal(0, await server.Ended());
        Assert.Contains("Stopped before the data was ready.", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_where_somebody_else_listens_says_so_in_one_line_and_the_next_one_starts()
    {
        using Running program = new();
        using TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();
        await using (ServerProcess server = ServerProcess.Begin(program.Data, new Uri($"http://{other.LocalEndpoint}")))
        {
            Assert.Equal(1, await server.Ended());
            Assert.EndsWith("Stop what listens there, or choose another with --urls.", Assert.Single(server.Log.TrimEnd().Split('\n')), StringComparison.Ordinal);
        }

        await using ServerProcess next = await ServerProcess.Start(program.Data);
    }

    /// <summary>Waits until every client has had an answer.</summary>
    private async Task AllAreAnswered()
    {
        for (int i = 0; i < Clients; i++) await answered.WaitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks over one connection until an answer says that it was the last.</summary>
    private async Task<Outcome> AskUntilToldToGo(Uri server, CancellationToken signalled)
    {
        await using Asker asker = new();
        await asker.Connect(server);
        byte[] first = (await asker.Ask(Shapes)).Body;
        answered.Release();
        Stopwatch since = new();
        while (true)
        {
            if (signalled.IsCancellationRequested) since.Start();
            bool late = since.Elapsed > Farewell;
            try
            {
                Asker.Answer answer = await asker.Ask(Shapes);
                if (!answer.Body.AsSpan().SequenceEqual(first)) return Outcome.AnotherAnswer;
                if (answer.Connection == "close") return Outcome.ToldToGo;
            }
            catch (IOException) when (asker.Received == 0 && late)
            {
                // A machine so busy that this client slept through the farewell: its connection was closed while idle, as it may be.
                return Outcome.ToldToGo;
            }
            catch (IOException)
            {
                return asker.Received == 0 ? Outcome.NoAnswer : Outcome.PieceOfAnAnswer;
            }
        }
    }

    /// <summary>Asks over a new connection each time, until there is nobody; what a connection gives is whole, or nothing at all.</summary>
    private async Task AskUntilGone(Uri server)
    {
        for (bool isFirst = true; ; isFirst = false)
        {
            await using Asker asker = new();
            try
            {
                await asker.Connect(server);
                Assert.Contains("200", (await asker.Ask(Shapes)).Status, StringComparison.Ordinal);
                if (isFirst) answered.Release();
            }
            catch (Exception gone) when (gone is IOException or SocketException)
            {
                Assert.Equal(0, asker.Received);
                return;
            }
        }
    }

    private static void NotOnWindows() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");

    private enum Outcome { ToldToGo, AnotherAnswer, PieceOfAnAnswer, NoAnswer }
}
