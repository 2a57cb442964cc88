using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace ServiceMap.Boundaries.Tests.Postcodes;

/// <summary>A real server on this machine that answers as postcodes.io does, or as somebody tells it to.</summary>
internal sealed class LookUpServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentQueue<string> asked = [];
    private readonly Func<HttpListenerContext, Task> answer;

    /// <param name="answer">How it answers; null for well.</param>
    public LookUpServer(Func<HttpListenerContext, Task>? answer = null)
    {
        this.answer = answer ?? Well;
        Address = new Uri($"http://127.0.0.1:{FreePort()}/pc/");
        listener.Prefixes.Add(Address.OriginalString);
        listener.Start();
        _ = Listen();
    }

    public Uri Address { get; }

    /// <summary>Method and path of every request that came, in order.</summary>
    public IReadOnlyList<string> Asked => [.. asked];

    public static Task Say(HttpListenerContext context, int status, string body)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength64 = bytes.Length;
        return context.Response.OutputStream.WriteAsync(bytes).AsTask();
    }

    public void Dispose() => listener.Close();

    /// <summary>It knows ZZ1 1AA and ZZ1 1AB, of ZZ1 2GY no position, and that ZZ1A 3XX was terminated in February 2024.</summary>
    private static async Task Well(HttpListenerContext context)
    {
        string path = context.Request.Url!.AbsolutePath;
        if (context.Request.HttpMethod == "POST" && path == "/pc/postcodes")
        {
            using JsonDocument body = await JsonDocument.ParseAsync(context.Request.InputStream);
            string[] postcodes = [.. body.RootElement.GetProperty("postcodes").EnumerateArray().Select(one => one.GetString()!)];
            if (postcodes.Length > 100) await Say(context, 400, """{"status":400,"error":"Too many postcodes submitted"}""");
            else await Say(context, 200, $$"""{"status":200,"result":[{{string.Join(',', postcodes.Select(Result))}}]}""");
        }
        else if (path == "/pc/terminated_postcodes/ZZ1A%203XX")
        {
            await Say(context, 200, """{"status":200,"result":{"postcode":"ZZ1A 3XX","year_terminated":2024,"month_terminated":2,"longitude":-0.1333,"latitude":51.5005}}""");
        }
        else
        {
            await Say(context, 404, """{"status":404,"error":"Terminated postcode not found"}""");
        }
    }

    private static string Result(string postcode) => $$"""{"query":"{{postcode}}","result":{{postcode switch
    {
        "ZZ1 1AA" => """{"postcode":"ZZ1 1AA","longitude":-0.119926,"latitude":51.489366,"country":"England"}""",
        "ZZ1 1AB" => """{"postcode":"ZZ1 1AB","longitude":-0.1024,"latitude":51.4676,"codes":{"admin_district":"E09000022"}}""",
        "ZZ1 2GY" => """{"postcode":"ZZ1 2GY","longitude":null,"latitude":null}""",
        _ => "null",
    }}}}""";

    private async Task Listen()
    {
        while (listener.IsListening)
        {
            try
            {
                HttpListenerContext context = await listener.GetContextAsync();
                asked.Enqueue($"{context.Request.HttpMethod} {context.Request.Url!.AbsolutePath}");
                _ = Answer(context);
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        try
        {
            await answer(context);
            context.Response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException or OperationCanceledException)
        {
            // Whoever asked has not waited.
            context.Response.Abort();
        }
    }

    private static int FreePort()
    {
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }
}
