using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.Passwords;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Pages.Account;

[Authorize(nameof(Reach.SignedIn))]
internal sealed class PasswordModel(ShowAccount show, ConfirmPassword confirm, PasswordRules rules, PasswordHashes hashes, Acting acting) : AccountPageModel
{
    public const string Password = "password";
    public const string New = "new";

    public async Task<IActionResult> OnPostAsync([FromForm(Name = Password)] string? password, [FromForm(Name = New)] string? wanted, CancellationToken stop)
    {
        ShowAccount.Shown shown = await show.Run(Person.Account, stop);
        if (await rules.WhyNot(wanted, shown.Account.Email!, shown.Account.Name, stop) is { } reason) AddMistake(New, reason);
        if (await confirm.WhyNot(Person.Account, password, Caller, stop) is { } wrong) AddMistake(Password, wrong);
        if (!ModelState.IsValid) return Refused();

        string hash = hashes.HashOf(wanted!);
        await acting.Do((SetPassword it) => it.Change(Person.Account, hash, SessionId, Caller, stop), stop);
        return LocalRedirect("/account");
    }
}
