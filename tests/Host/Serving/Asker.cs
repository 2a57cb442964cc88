using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>A client that keeps one connection and asks over it, down at the bytes, so that nothing is tried again behind one's back.</summary>
internal sealed class Asker : IAsyncDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();

    private readonly TcpClient connection = new();
    private readonly List<byte> read = [];

    /// <summary>How many bytes have come of an answer that is not whole yet.</summary>
    public int Received => read.Count;

    public async Task Connect(Uri server) => await connection.ConnectAsync(server.Host, server.Port, TestContext.Current.CancellationToken);

    /// <summary>Asks, and reads the whole of the answer.</summary>
    public async Task<Answer> Ask(string address)
    {
        await Send(address);
        int head = await ReadUntil(bytes => Find(bytes, EndOfHead) + EndOfHead.Length, bytes => Find(bytes, EndOfHead) >= 0);
        string[] lines = Encoding.ASCII.GetString([.. read[..head]]).Split("\r\n");
        int length = int.Parse(Header(lines, "Content-Length")!, CultureInfo.InvariantCulture);
        await ReadUntil(_ => 0, bytes => bytes.Count >= head + length);
        Answer answer = new(lines[0], Header(lines, "Connection"), [.. read[head..(head + length)]]);
        read.RemoveRange(0, head + length);
        return answer;
    }

    /// <summary>Sends a request, and leaves the answer where it is.</summary>
    public async Task Send(string address) => await connection.GetStream().WriteAsync(
        Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: map\r\n\r\n"), TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        connection.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<int> ReadUntil(Func<List<byte>, int> result, Func<List<byte>, bool> enough)
    {
        byte[] buffer = new byte[65536];
        while (!enough(read))
        {
            int count = await connection.GetStream().ReadAsync(buffer, TestContext.Current.CancellationToken);
            if (count == 0) throw new EndOfStreamException($"The connection ended after {read.Count} bytes of an answer.");
            read.AddRange(buffer.AsSpan(0, count));
        }

        return result(read);
    }

    private static int Find(List<byte> bytes, byte[] what) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes).IndexOf(what);

    private static string? Header(string[] lines, string name) =>
        lines.FirstOrDefault(line => line.StartsWith($"{name}: ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..];

    internal sealed record Answer(string Status, string? Connection, byte[] Body);
}
