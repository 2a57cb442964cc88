namespace ServiceMap.Host.Tests.Serving.Accounts;

/// <summary>The shipped data, served by the program with settings that name another site to sign people in.</summary>
public sealed class ServedWithOtherSite : IAsyncLifetime
{
    private OtherSite? site;
    private Running? running;
    private ServerProcess? server;

    internal OtherSite Site => site!;

    internal Running Running => running!;

    public Uri Address => server!.Address;

    public async ValueTask InitializeAsync()
    {
        site = await OtherSite.Open();
        running = await Prepared.Copy();
        server = await ServerProcess.Start(
            running.Data, ("Limits__Off", "true"),
            ("SignIn__OpenId__Authority", site.Address.AbsoluteUri), ("SignIn__OpenId__ClientId", OtherSite.Client), ("SignIn__OpenId__ClientSecret", "not a secret"),
            ("SignIn__OpenId__Name", "London Borough"), ("SignIn__OpenId__Roles__sm-approvers", "commissioner"), ("SignIn__OpenId__Roles__sm-readers", "planner"));
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        running?.Dispose();
        if (site is not null) await site.DisposeAsync();
    }
}
