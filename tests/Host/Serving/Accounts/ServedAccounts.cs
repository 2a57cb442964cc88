namespace ServiceMap.Host.Tests.Serving.Accounts;

/// <summary>The shipped data, served by the program as it was built, for tests that make people in it.</summary>
public sealed class ServedAccounts : IAsyncLifetime
{
    private Running? running;
    private ServerProcess? server;

    internal Running Running => running!;

    public Uri Address => server!.Address;

    internal ServerProcess Server => server!;

    public async ValueTask InitializeAsync()
    {
        running = await Prepared.Copy();
        server = await ServerProcess.Start(running.Data, ("Limits__Off", "true"));
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        running?.Dispose();
    }
}
