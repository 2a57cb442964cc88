using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Sessions;

/// <summary>Begins and ends the session of the browser that asks, on the server and in its cookie.</summary>
internal sealed class BrowserSession(Acting acting)
{
    public async Task Begin(HttpContext context, Guid account, bool withSecondFactor)
    {
        string? before = Key(context);
        string key = await acting.Do((BeginSession it) => it.Run(account, withSecondFactor, before, Caller.Of(context), context.RequestAborted), context.RequestAborted);
        await context.SignOutAsync(Schemes.Halfway);
        await context.SignInAsync(Schemes.Session, SessionCookie.Of(key));
    }

    public async Task End(HttpContext context)
    {
        if (Key(context) is { } key && Contracts.SignedIn.Of(context.User) is { } person)
            await acting.Do((EndSessions it) => it.SignOut(person.Account, key, Caller.Of(context).As(person), context.RequestAborted), context.RequestAborted);
        await context.SignOutAsync(Schemes.Session);
    }

    private static string? Key(HttpContext context) => context.User.FindFirst(CheckSession.KeyClaim)?.Value;
}
