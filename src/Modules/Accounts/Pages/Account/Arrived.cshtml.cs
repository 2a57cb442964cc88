using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Pages.Account;

/// <summary>Leads whoever has just signed in to where she wanted to go, or to the first of her pages.</summary>
[Authorize(nameof(Reach.SignedIn))]
internal sealed class ArrivedModel(Arrival arrival) : AccountPageModel
{
    public IActionResult OnGet() => LocalRedirect(arrival.Of(User, Return));
}
