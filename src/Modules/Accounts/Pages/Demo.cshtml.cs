using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Demonstrations;
using ServiceMap.Accounts.Sessions;

namespace ServiceMap.Accounts.Pages;

/// <summary>Signs anybody in as one of the people of a demonstration. Where the program is none, there is no such page.</summary>
[AllowAnonymous]
internal sealed class DemoModel(IEnumerable<Demonstration> demonstrations, BrowserSession session) : AccountPageModel
{
    public IReadOnlyList<(AccountSummary Account, string Does)> People => demonstrations.FirstOrDefault()?.People ?? [];

    public IActionResult OnGet() => demonstrations.Any() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromForm] Guid account)
    {
        if (People.All(person => person.Account.Account != account)) return NotFound();
        await session.Begin(HttpContext, account, withSecondFactor: true);
        return LocalRedirect("/account/arrived");
    }
}
