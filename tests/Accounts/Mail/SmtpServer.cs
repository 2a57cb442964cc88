using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ServiceMap.Accounts.Tests.Mail;

/// <summary>A mail server of a few lines: it takes what it is given, unless it is told to refuse, or to fall silent when it has been given a message.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly Task running;

    public SmtpServer()
    {
        listener.Start();
        running = Listen();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public ConcurrentQueue<string> Messages { get; } = [];

    /// <summary>Whether it says no to every recipient.</summary>
    public bool Refuses { get; set; }

    /// <summary>Whether it takes a message and says nothing more.</summary>
    public bool FallsSilent { get; set; }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        closing.Dispose();
    }

    private async Task Listen()
    {
        while (true)
        {
            TcpClient client = await listener.AcceptTcpClientAsync(closing.Token);
            _ = Talk(client);
        }
    }

    private async Task Talk(TcpClient client)
    {
        using (client)
        {
            NetworkStream stream = client.GetStream();
            using StreamReader lines = new(stream);
            await Say(stream, "220 test");
            while (await lines.ReadLineAsync(closing.Token) is { } line)
            {
                if (line.StartsWith("DATA", StringComparison.Ordinal))
                {
                    await Say(stream, "354 go on");
                    Messages.Enqueue(await ReadMessage(lines));
                    if (FallsSilent) await Task.Delay(Timeout.Infinite, closing.Token);
                }

                await Say(stream, Refuses && line.StartsWith("RCPT", StringComparison.Ordinal) ? "550 nobody here" : "250 ok");
            }
        }
    }

    private async Task<string> ReadMessage(StreamReader lines)
    {
        StringBuilder message = new();
        while (await lines.ReadLineAsync(closing.Token) is { } line && line != ".") message.AppendLine(line);
        return message.ToString();
    }

    private async Task Say(NetworkStream stream, string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes($"{line}\r\n"), closing.Token);
}
