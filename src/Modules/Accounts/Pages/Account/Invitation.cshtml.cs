using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.Passwords;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.Sessions;

namespace ServiceMap.Accounts.Pages.Account;

/// <summary>Somebody takes up her invitation. Looking at the page uses nothing up: programs that check messages look at links too.</summary>
[AllowAnonymous]
internal sealed class InvitationModel(KeepLink links, PasswordRules rules, PasswordHashes hashes, Acting acting, BrowserSession browser) : AccountPageModel
{
    public const string Link = "link";
    public const string Name = "name";
    public const string Password = "password";

    /// <summary>Whose link it is; null where it works no more.</summary>
    public AccountSummary? Whose { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = Link)] string? link, CancellationToken stop)
    {
        Whose = (await links.Find(link, LinkKind.Invitation, stop))?.Summary;
        return Whose is null ? Refused() : Page();
    }

    public async Task<IActionResult> OnPostAsync(
        [FromQuery(Name = Link)] string? link, [FromForm(Name = Name)] string? name, [FromForm(Name = Password)] string? password, CancellationToken stop)
    {
        Whose = (await links.Find(link, LinkKind.Invitation, stop))?.Summary;
        if (Whose is null) return Refused();
        string called = (name ?? "").Trim();
        if (called is "" or { Length: > Rename.Longest }) AddMistake(Name, $"Enter your name, in {Rename.Longest} characters or fewer");
        if (await rules.WhyNot(password, Whose.Email, called, stop) is { } reason) AddMistake(Password, reason);
        if (!ModelState.IsValid) return Refused();

        string hash = hashes.HashOf(password!);
        if (await acting.Do((SetPassword it) => it.Run(link, LinkKind.Invitation, hash, called, Caller, stop), stop) is not { } account) return LocalRedirect("/account/sign-in");
        await browser.Begin(HttpContext, account.Id, withSecondFactor: false);
        return LocalRedirect("/account/arrived");
    }
}
