using ServiceMap.Host.Tests.Serving;

[assembly: AssemblyFixture(typeof(Served))]

namespace ServiceMap.Host.Tests.Serving;

/// <summary>
/// The program as it was built, in a process of its own, serving the shipped data at an address of its own. All tests that only read
/// share one; whoever changes what it shows starts one for herself.
/// </summary>
public sealed class Served : IAsyncLifetime
{
    private Running? running;
    private ServerProcess? server;

    public HttpClient Http { get; } = new();

    internal Running Program => running!;

    /// <summary>A page as a person reads it: its text without the escapes of markup.</summary>
    public async Task<string> Read(string address) =>
        System.Net.WebUtility.HtmlDecode(await Http.GetStringAsync(address, TestContext.Current.CancellationToken));

    public async ValueTask InitializeAsync()
    {
        running = await Prepared.Copy();
        server = await ServerProcess.Start(running.Data, ("Limits__Off", "true"));
        Http.BaseAddress = server.Address;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (server is not null) await server.DisposeAsync();
        running?.Dispose();
    }
}
