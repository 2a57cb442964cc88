using System.Collections.Concurrent;
using System.Net;
using ServiceMap.Host.Tests.Serving;

namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>A real look-up for postcodes on this machine that knows none, and keeps all that it was ever told.</summary>
internal sealed class LookUp : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentQueue<string> told = [];

    public LookUp()
    {
        listener.Prefixes.Add($"{Address.OriginalString}/");
        listener.Start();
        _ = Listen();
    }

    public Uri Address { get; } = ServerProcess.FreeAddress();

    /// <summary>Of every request its address, headers and body, in order.</summary>
    public IReadOnlyList<string> Told => [.. told];

    public void Dispose() => listener.Close();

    private async Task Listen()
    {
        while (listener.IsListening)
        {
            try
            {
                HttpListenerContext context = await listener.GetContextAsync();
                using StreamReader body = new(context.Request.InputStream);
                told.Enqueue($"{context.Request.HttpMethod} {context.Request.RawUrl}\n{context.Request.Headers}\n{await body.ReadToEndAsync()}");
                context.Response.StatusCode = context.Request.HttpMethod == "POST" ? 200 : 404;
                context.Response.Close("""{"status":200,"result":[]}"""u8.ToArray(), willBlock: false);
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
