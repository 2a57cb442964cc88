using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Sessions;

/// <summary>
/// The cookie of a session holds its key and nothing else; everything else is asked of the database with every request, on a connection
/// of its own, so that what the request itself writes can still begin a transaction.
/// </summary>
internal sealed class SessionCookie(IServiceScopeFactory scopes) : CookieAuthenticationEvents
{
    public const string Name = "__Host-servicemap";
    public const string SignInPage = "/account/sign-in";
    public const string SecondFactorPage = "/account/second-factor";
    public const string Return = "return";

    /// <summary>What the cookie is made of for a session with this key.</summary>
    public static ClaimsPrincipal Of(string key) => new(new ClaimsIdentity([new Claim(CheckSession.KeyClaim, key)], Schemes.Session));

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal?.FindFirst(CheckSession.KeyClaim)?.Value is { } key
            && await Do(check => check.Run(key, context.HttpContext.RequestAborted)) is { } found)
        {
            context.ReplacePrincipal(found.User);

            // Afterwards, so that nobody who only reads waits for whoever writes.
            if (found.IsToBeWritten) context.HttpContext.Response.OnCompleted(() => Do(async check =>
            {
                await check.Use(key, CancellationToken.None);
                return true;
            }));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Schemes.Session);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect(With(SignInPage, context.Request));
        return Task.CompletedTask;
    }

    /// <summary>Whoever must have a second factor and has given none is led to set one up; anybody else is told that this is not for her.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (Arrival.MustSetUp(context.HttpContext.User))
            context.Response.Redirect(With(SecondFactorPage, context.Request));
        else
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private async Task<T> Do<T>(Func<CheckSession, Task<T>> act)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<CheckSession>());
    }

    private static string With(string page, HttpRequest asked) =>
        HttpMethods.IsGet(asked.Method) ? $"{page}{QueryString.Create(Return, $"{asked.Path}{asked.QueryString}")}" : page;
}
