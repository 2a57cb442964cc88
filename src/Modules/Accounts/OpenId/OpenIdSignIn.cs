using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using ServiceMap.Accounts.Sessions;

namespace ServiceMap.Accounts.OpenId;

/// <summary>Signing in by another site (OpenID Connect, code flow with PKCE), where the settings name one.</summary>
internal static class OpenIdSignIn
{
    public static void Add(AuthenticationBuilder authentication, OpenIdSettings settings)
    {
        authentication.Services.AddSingleton(settings);
        authentication.Services.AddScoped<OpenIdEvents>();
        authentication.Services.AddScoped<MatchVouched>();
        if (settings.IsOn && settings.Mistake() is null) authentication.AddOpenIdConnect(Schemes.OpenId, options => Configure(options, settings));
    }

    private static void Configure(OpenIdConnectOptions options, OpenIdSettings settings)
    {
        options.Authority = settings.Authority;
        options.RequireHttpsMetadata = !settings.IsOnThisMachine;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query; // a cookie that is lax comes back with it
        options.CallbackPath = "/account/openid";
        options.SignInScheme = Schemes.Halfway;
        options.MapInboundClaims = false;
        options.Scope.Add("email");
        options.EventsType = typeof(OpenIdEvents);
        options.NonceCookie = Cookie("nonce");
        options.CorrelationCookie = Cookie("correlation");
    }

    private static CookieBuilder Cookie(string name) => new()
    {
        Name = $"{SessionCookie.Name}-{name}.",
        HttpOnly = true,
        SecurePolicy = CookieSecurePolicy.Always,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        IsEssential = true,
    };
}
