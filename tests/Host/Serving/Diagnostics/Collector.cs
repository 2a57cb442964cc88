using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace ServiceMap.Host.Tests.Serving.Diagnostics;

/// <summary>A place that takes traces and metrics over HTTP, as an OpenTelemetry collector does, and keeps the bytes.</summary>
internal sealed class Collector : IDisposable
{
    private readonly ConcurrentQueue<(string Path, byte[] Bytes)> received = [];
    private readonly HttpListener listener = new();

    public Collector()
    {
        listener.Prefixes.Add($"{Address.OriginalString}/");
        listener.Start();
        _ = Listen();
    }

    public Uri Address { get; } = ServerProcess.FreeAddress();

    public IReadOnlyCollection<string> Paths => [.. received.Select(one => one.Path).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>All that came, letter by letter: names and values stand in it as they are.</summary>
    public string Everything => string.Concat(received.Select(one => Encoding.UTF8.GetString(one.Bytes)));

    public async Task Heard(params IReadOnlyList<string> texts)
    {
        while (!texts.All(text => Everything.Contains(text, StringComparison.Ordinal))) await Task.Delay(50, TestContext.Current.CancellationToken);
    }

    public void Dispose() => listener.Close();

    private async Task Listen()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using MemoryStream bytes = new();
            await context.Request.InputStream.CopyToAsync(bytes);
            received.Enqueue((context.Request.Url!.AbsolutePath, bytes.ToArray()));
            context.Response.Close();
        }
    }
}
