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
        People.Account account = (await show.Run(Person.Account, stop)).Account;
        if (await rules.WhyNot(wanted, account.Email!, account.Name, stop) is { } reason) AddMistake(New, reason);
        if (await confirm.WhyNot(account.Id, password, Caller, stop) is { } wrong) AddMistake(Password, wrong);
        if (!ModelState.IsValid) return Refused();

        string hash = hashes.HashOf(wanted!);
        await acting.Do((SetPassword it) => it.Change(account.Id, hash, SessionId, Caller, stop), stop);
        return LocalRedirect("/account");
    }
}
