using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.OpenId;
using ServiceMap.Accounts.Sessions;

namespace ServiceMap.Accounts.Pages.Account.SignIn;

/// <summary>Leads to the other site that says who somebody is. A link and no form, since the Content-Security-Policy lets forms lead nowhere else.</summary>
[AllowAnonymous]
internal sealed class ElsewhereModel(OpenIdSettings openId) : AccountPageModel
{
    public IActionResult OnGet() => openId.IsOn
        ? Challenge(new AuthenticationProperties { RedirectUri = WithReturn("/account/arrived") }, Schemes.OpenId)
        : NotFound();
}
