using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.SecondFactors;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Pages.Account;

[Authorize(nameof(Reach.SignedIn))]
internal sealed class RecoveryCodesModel(Acting acting, ConfirmPassword confirm) : AccountPageModel
{
    public const string Password = "password";

    /// <summary>The new codes, this one time; null otherwise.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    public IActionResult OnGet() => Person.HasSecondFactor ? Page() : LocalRedirect("/account/second-factor");

    public async Task<IActionResult> OnPostAsync([FromForm(Name = Password)] string? password, CancellationToken stop)
    {
        if (!Person.HasSecondFactor) return LocalRedirect("/account/second-factor");
        if (await confirm.WhyNot(Person.Account, password, Caller, stop) is { } reason) return Refuse(Password, reason);
        Codes = await acting.Do((SetUpSecondFactor it) => it.NewCodes(Person.Account, Caller, stop), stop);
        return Page();
    }
}
