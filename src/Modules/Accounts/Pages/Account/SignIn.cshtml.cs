using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.OpenId;
using ServiceMap.Accounts.Sessions;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Pages.Account;

[AllowAnonymous]
internal sealed class SignInModel(GivePassword give, BrowserSession browser, Arrival arrival, OpenIdSettings openId) : AccountPageModel
{
    public const string Email = "email";
    public const string Password = "password";

    /// <summary>The site that may say who somebody is; null where there is none.</summary>
    public string? Elsewhere => openId.IsOn ? openId.Name : null;

    /// <summary>Whether she comes from setting a new password.</summary>
    public bool IsSet => Request.Query["set"] == "yes";

    /// <summary>What to tell somebody who comes back from the other site and is not signed in; null where nobody does.</summary>
    public string? CameBack => Request.Query["elsewhere"].ToString() switch
    {
        "unknown" => "There is no account here for you. Ask whoever runs this ServiceMap for an invitation. If you have a password, sign in with it.",
        "failed" => $"Signing in with {openId.Name} did not work. Try again.",
        _ => null,
    };

    /// <summary>Browsers keep no cookie for secure connections over one that is not, but on the machine itself.</summary>
    public bool NeedsHttps => !Request.IsHttps && !IsThisMachine(Request.Host.Host);

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(arrival.Of(User, Return)) : Page();

    public async Task<IActionResult> OnPostAsync([FromForm(Name = Email)] string? email, [FromForm(Name = Password)] string? password, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(email)) AddMistake(Email, "Enter your e-mail address");
        if (string.IsNullOrEmpty(password)) AddMistake(Password, "Enter your password");
        return ModelState.IsValid ? await Answer(await give.Run(email!, password!, Caller, stop)) : Refused();
    }

    private async Task<IActionResult> Answer(GivePassword.Outcome outcome)
    {
        switch (outcome)
        {
            case GivePassword.Outcome.Done done:
                await browser.Begin(HttpContext, done.Account, withSecondFactor: false);
                return LocalRedirect(WithReturn("/account/arrived"));
            case GivePassword.Outcome.NeedsCode needs:
                await HttpContext.SignInAsync(Schemes.Halfway, Halfway(needs.Account));
                return LocalRedirect(WithReturn("/account/sign-in/code"));
            case GivePassword.Outcome.Waits waits:
                return Refuse(Email, WaitFor(waits.For));
            default:
                return Refuse(Email, "E-mail address or password is wrong");
        }
    }

    private static ClaimsPrincipal Halfway(Guid account) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.ToString())], Schemes.Halfway));

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));
}
