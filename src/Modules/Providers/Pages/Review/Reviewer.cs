using Microsoft.AspNetCore.Mvc.RazorPages;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Providers.Pages.Review;

/// <summary>Who reviews, as the history and the audit trail name her.</summary>
internal static class Reviewer
{
    public static Actor Of(PageModel page)
    {
        SignedIn person = SignedIn.Of(page.User)!;
        return Actor.Of(person, person.Roles.Contains(Role.Commissioner) ? Role.Commissioner : Role.Administrator, page.HttpContext.Connection.RemoteIpAddress);
    }
}
