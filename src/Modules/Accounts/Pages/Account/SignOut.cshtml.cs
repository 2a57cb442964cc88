using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Sessions;

namespace ServiceMap.Accounts.Pages.Account;

[Authorize(nameof(Reach.SignedIn))]
internal sealed class SignOutModel(BrowserSession browser) : AccountPageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await browser.End(HttpContext);
        return LocalRedirect("/");
    }
}
