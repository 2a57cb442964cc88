using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.Sessions;
using ServiceMap.Kernel;

namespace ServiceMap.Accounts.Pages.Account;

/// <summary>Somebody's own account: what it says of her, and where she is signed in.</summary>
[Authorize(nameof(Reach.SignedIn))]
internal sealed class IndexModel(ShowAccount show, Acting acting, IEnumerable<IOrganisations> directory) : AccountPageModel
{
    public ShowAccount.Shown Shown { get; private set; } = null!;

    /// <summary>The names of her organisations.</summary>
    public IReadOnlyList<string> Organisations { get; private set; } = [];

    public string Roles => Shown.Account.Roles.Count == 0 ? "None" : string.Join(", ", Shown.Account.Roles);

    public bool SeesPeople => Shown.Account.MayInvite || Person is { IsAdministrator: true, HasSecondFactor: true };

    public static string Moment(DateTime utc) => utc.OnTheClock().ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Shown = await show.Run(Person.Account, stop);
        Organisations = await OrganisationNames.Of(directory, Shown.Account.Organisations, stop);
    }

    public async Task<IActionResult> OnPostEndAsync([FromForm(Name = "session")] Guid session, CancellationToken stop) =>
        await acting.Do((EndSessions it) => it.One(Person.Account, session, Caller.As(Person), stop), stop) ? LocalRedirect("/account") : NotFound();

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken stop)
    {
        await acting.Do((EndSessions it) => it.All(Person.Account, SessionId, Caller.As(Person), stop), stop);
        return LocalRedirect("/account");
    }
}
