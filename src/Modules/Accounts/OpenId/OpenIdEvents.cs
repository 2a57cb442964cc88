using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.Sessions;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.OpenId;

/// <summary>Somebody comes back from the site that vouches for her: she is signed in, asked for a code, or told that nobody knows her here.</summary>
internal sealed class OpenIdEvents(Acting acting, BrowserSession browser, OpenIdSettings settings) : OpenIdConnectEvents
{
    private const string Unknown = $"{SessionCookie.SignInPage}?elsewhere=unknown";
    private const string Failed = $"{SessionCookie.SignInPage}?elsewhere=failed";

    public override async Task TokenValidated(TokenValidatedContext context)
    {
        CancellationToken stop = context.HttpContext.RequestAborted;
        Vouched? who = Vouched.Of(context.SecurityToken.Issuer, context.Principal!, settings);
        Account? account = who is null ? null : await acting.Do((MatchVouched it) => it.Run(who, Caller.Of(context.HttpContext), stop), stop);
        context.Response.Redirect(account is null ? Unknown : await Begin(context, account, who!.HasSecondFactor));
        context.HandleResponse();
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        context.Response.Redirect(Failed);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    /// <returns>Where she goes from here.</returns>
    private async Task<string> Begin(TokenValidatedContext context, Account account, bool withSecondFactor)
    {
        string wanted = context.Properties?.RedirectUri ?? "/";
        if (account.TwoFactorEnabled && !withSecondFactor)
        {
            ClaimsIdentity halfway = new([new Claim(ClaimTypes.NameIdentifier, account.Id.ToString())], Schemes.Halfway);
            await context.HttpContext.SignInAsync(Schemes.Halfway, new ClaimsPrincipal(halfway));
            return $"{SessionCookie.SignInPage}/code{new Uri(new Uri("http://here"), wanted).Query}";
        }

        await browser.Begin(context.HttpContext, account.Id, withSecondFactor);
        return wanted;
    }
}
