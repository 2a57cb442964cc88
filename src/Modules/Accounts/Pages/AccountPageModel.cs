using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Sessions;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Pages;

/// <summary>A page about accounts.</summary>
internal abstract class AccountPageModel : PageModel
{
    public Caller Caller => Caller.Of(HttpContext);

    /// <summary>Who is signed in; only pages that are for nobody else ask.</summary>
    public SignedIn Person => SignedIn.Of(User)!;

    /// <summary>What the session of this browser is called.</summary>
    public Guid SessionId => Guid.Parse(User.FindFirst(CheckSession.IdClaim)!.Value, CultureInfo.InvariantCulture);

    /// <summary>Where she wanted to go; null where that is no page of this site.</summary>
    public string? Return => Request.Query[SessionCookie.Return].ToString() is { Length: > 0 } wanted && Url.IsLocalUrl(wanted) ? wanted : null;

    /// <summary>Another page about accounts, which leads to the same place in the end.</summary>
    public string WithReturn(string page) => Return is { } wanted ? $"{page}{QueryString.Create(SessionCookie.Return, wanted)}" : page;

    /// <summary>The page again, with what is wrong beside its field.</summary>
    protected IActionResult Refuse(string field, string reason)
    {
        AddMistake(field, reason);
        return Refused();
    }

    protected void AddMistake(string field, string reason)
    {
        string? sent = Request.HasFormContentType ? Request.Form[field].ToString() : null;
        ModelState.SetModelValue(field, sent, sent);
        ModelState.AddModelError(field, reason);
    }

    protected IActionResult Refused()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>What to tell somebody who has to wait before she tries again.</summary>
    protected static string WaitFor(TimeSpan wait) => wait > TimeSpan.FromMinutes(1)
        ? string.Create(CultureInfo.InvariantCulture, $"Too many wrong tries: try again in {Math.Ceiling(wait.TotalMinutes)} minutes")
        : string.Create(CultureInfo.InvariantCulture, $"Wait {Math.Max(1, Math.Ceiling(wait.TotalSeconds))} seconds and try again");
}
