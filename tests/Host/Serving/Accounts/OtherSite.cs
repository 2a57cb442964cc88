using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace ServiceMap.Host.Tests.Serving.Accounts;

/// <summary>A small site that says who somebody is, by OpenID Connect: whoever a test says, to whoever asks.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    public const string Client = "servicemap-test";

    private readonly WebApplication app;

    private OtherSite(WebApplication app) => this.app = app;

    /// <summary>Who is signed in there, by her claims.</summary>
    public Claim[] Claims { get; set; } = [];

    public Uri Address => new(app.Urls.Single());

    public static async Task<OtherSite> Open()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        OtherSite? site = null;
        builder.Services.AddOpenIddict().AddServer(server =>
        {
            server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token");
            server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
            server.RegisterScopes(Scopes.Email, Scopes.Profile);
            server.EnableDegradedMode().AddEphemeralEncryptionKey().AddEphemeralSigningKey();
            server.UseAspNetCore().DisableTransportSecurityRequirement();
            server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(_ => default));
            server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(_ => default));
            server.AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(asked =>
            {
                ClaimsIdentity identity = new(site!.Claims, "test");
                asked.Principal = new ClaimsPrincipal(identity.SetDestinations(_ => [Destinations.IdentityToken]));
                asked.Principal.SetScopes(asked.Request.GetScopes());
                return default;
            }));
        });
        site = new OtherSite(builder.Build());
        site.app.UseAuthentication();
        await site.app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
