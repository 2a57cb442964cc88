using System.Net;

namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>The shipped data, some services of a made-up charity and some made-up postcodes, served by the program as it was built.</summary>
public sealed class ServedDirectory : IAsyncLifetime
{
    /// <summary>In Lambeth, where the hub stands.</summary>
    public const string AtTheHub = "ZZ1 1AA";

    private Running? running;
    private ServerProcess? server;

    /// <summary>Follows no redirection and keeps no cookie, so that a test sees both.</summary>
    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public async ValueTask InitializeAsync()
    {
        running = await Prepared.Copy();
        QuillonPack.WriteTo(running.PathOf("pack"));
        await running.Lines("import", "pack", running.PathOf("pack"));
        await running.Lines("import", "postcodes", Path.Combine(AppContext.BaseDirectory, "Postcodes", "ons", "MADEUP_UK.csv"));
        server = await ServerProcess.Start(running.Data);
        Http.BaseAddress = server.Address;
        Http.DefaultRequestHeaders.Add("Accept", "text/html");
    }

    /// <summary>What was found, as its page has it.</summary>
    public async Task<FoundPage> Find(string query) => new(await Http.GetStringAsync($"/services?{query}", TestContext.Current.CancellationToken));

    /// <summary>A page with its status, whatever that is, as a person reads it.</summary>
    public async Task<(HttpStatusCode Status, string Page)> Ask(string address)
    {
        using HttpResponseMessage answer = await Http.GetAsync(address, TestContext.Current.CancellationToken);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>The page of the one service that these words find.</summary>
    public async Task<string> AddressOf(string words) => Assert.Single((await Find($"q={Uri.EscapeDataString(words)}")).Services).Address;

    internal Task<string[]> Run(params string[] arguments) => running!.Lines(arguments);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (server is not null) await server.DisposeAsync();
        running?.Dispose();
    }
}
