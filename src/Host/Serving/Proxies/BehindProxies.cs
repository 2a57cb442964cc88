using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;

namespace ServiceMap.Host.Serving.Proxies;

/// <summary>
/// What this server takes over from the proxies that the operator named: who asked, and whether it was asked over TLS. Under which name it
/// was asked is in the Host header alone, and must be that of the public address where there is one.
/// </summary>
internal static class BehindProxies
{
    /// <summary>Whoever watches the server on its own machine asks it by one of these.</summary>
    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    public static void AddProxies(this IServiceCollection services)
    {
        services.AddOptions<ForwardedHeadersOptions>().PostConfigure<IConfiguration>(Trust);
        services.AddOptions<HostFilteringOptions>().PostConfigure<IConfiguration>((hosts, settings) =>
        {
            hosts.IncludeFailureMessage = false;
            if (SiteAddress.Chosen(settings) is { } site) hosts.AllowedHosts = [site.Host, .. ThisMachine];
        });
        services.AddHsts(hsts =>
        {
            hsts.MaxAge = TimeSpan.FromDays(365);
            hsts.IncludeSubDomains = true;
        });
    }

    /// <summary>Belongs before everything that asks who asked.</summary>
    public static void UseProxies(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseHsts();
    }

    /// <summary>Whatever the framework's own settings say: nobody is believed who was not named here.</summary>
    private static void Trust(ForwardedHeadersOptions headers, IConfiguration settings)
    {
        headers.KnownProxies.Clear();
        headers.KnownIPNetworks.Clear();
        foreach (System.Net.IPNetwork range in ProxyAddresses.Of(settings)) headers.KnownIPNetworks.Add(range);
        headers.ForwardLimit = null;
        headers.ForwardedHeaders = headers.KnownIPNetworks.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
    }
}
