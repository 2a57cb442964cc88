using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.Passwords;

namespace ServiceMap.Accounts.Pages.Account;

/// <summary>Somebody sets a new password by a link that was sent to her, and signs in with it and her second factor afterwards.</summary>
[AllowAnonymous]
internal sealed class ResetModel(KeepLink links, PasswordRules rules, PasswordHashes hashes, Acting acting) : AccountPageModel
{
    public const string Password = "password";

    /// <summary>Whose link it is; null where it works no more.</summary>
    public AccountSummary? Whose { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = InvitationModel.Link)] string? link, CancellationToken stop)
    {
        Whose = (await links.Find(link, LinkKind.Reset, stop))?.Summary;
        return Whose is null ? Refused() : Page();
    }

    public async Task<IActionResult> OnPostAsync(
        [FromQuery(Name = InvitationModel.Link)] string? link, [FromForm(Name = Password)] string? password, CancellationToken stop)
    {
        Whose = (await links.Find(link, LinkKind.Reset, stop))?.Summary;
        if (Whose is null) return Refused();
        if (await rules.WhyNot(password, Whose.Email, Whose.Name, stop) is { } reason) return Refuse(Password, reason);

        string hash = hashes.HashOf(password!);
        await acting.Do((SetPassword it) => it.Run(link, LinkKind.Reset, hash, name: null, Caller, stop), stop);
        return LocalRedirect("/account/sign-in?set=yes");
    }
}
