using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Sessions;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Pages.Account.SignIn;

[AllowAnonymous]
internal sealed class CodeModel(Acting acting, BrowserSession browser) : AccountPageModel
{
    public const string Code = "code";

    public async Task<IActionResult> OnGetAsync() => await Halfway() is null ? Again() : Page();

    public async Task<IActionResult> OnPostAsync([FromForm(Name = Code)] string? code, CancellationToken stop)
    {
        if (await Halfway() is not { } account) return Again();
        if (string.IsNullOrWhiteSpace(code)) return Refuse(Code, "Enter the code");
        GiveCode.Outcome outcome = await acting.Do((GiveCode it) => it.Run(account, code, Caller, stop), stop);
        switch (outcome.Kind)
        {
            case GiveCode.Kind.Done:
                await browser.Begin(HttpContext, account, withSecondFactor: true);
                return LocalRedirect(WithReturn("/account/arrived"));
            case GiveCode.Kind.Ended:
                return Again();
            default:
                return Refuse(Code, outcome.Wait is { } wait ? WaitFor(wait) : "Code is wrong, or was used before: wait for the next one");
        }
    }

    private LocalRedirectResult Again() => LocalRedirect(WithReturn(SessionCookie.SignInPage));

    /// <summary>Whose password was right in this browser within the last minutes; null without one.</summary>
    private async Task<Guid?> Halfway()
    {
        AuthenticateResult result = await HttpContext.AuthenticateAsync(Schemes.Halfway);
        return Guid.TryParse(result.Principal?.FindFirst(ClaimTypes.NameIdentifier)?.Value, out Guid account) ? account : null;
    }
}
