using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Links;

namespace ServiceMap.Accounts.Pages.Account;

[AllowAnonymous]
internal sealed class ForgottenModel(Acting acting) : AccountPageModel
{
    public const string Email = "email";

    public bool IsSent => Request.Query["sent"] == "yes";

    public async Task<IActionResult> OnPostAsync([FromForm(Name = Email)] string? email, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(email)) return Refuse(Email, "Enter your e-mail address");
        await acting.Do((AskForReset it) => it.Run(email, Caller, stop), stop);
        return LocalRedirect("/account/forgotten?sent=yes");
    }
}
