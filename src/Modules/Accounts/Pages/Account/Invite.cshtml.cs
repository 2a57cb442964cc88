using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.Pages.Account;

/// <summary>Invites somebody: an administrator anybody, others their colleagues. Nobody else finds the page.</summary>
[Authorize(nameof(Reach.SignedIn))]
internal sealed class InviteModel(ShowAccount show, Acting acting, InviteeRules rules, IEnumerable<IOrganisations> directory) : AccountPageModel
{
    private Powers powers = null!;

    public Invitee Invitee { get; private set; } = Invitee.Nobody;

    public ReachFields Fields { get; private set; } = null!;

    public bool IsAdministrator => powers.IsAdministrator;

    /// <summary>What colleagues are invited to, in words; null where that is to be chosen.</summary>
    public string? For { get; private set; }

    /// <summary>To whom an invitation was sent; null where none was.</summary>
    public string? Sent { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Read(Invitee.Nobody, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Powers.Of((await show.Run(Person.Account, stop)).Account, Person) is not { } hers) return NotFound();
        Invitee whom = ReachFields.Read(Request.Form, hers);
        await Read(whom, stop);
        foreach (InviteAccountMistake mistake in await rules.Mistakes(whom, stop)) AddMistake(mistake.Field, mistake.Reason);
        if (ModelState.IsValid && !powers.Cover(whom)) AddMistake(InviteeRules.RoleField, "Choose what you may give: your own role, organisations and body");
        if (!ModelState.IsValid) return Refused();

        string? link = await acting.Do((Invite it) => it.Run(whom, Caller.As(Person), send: true, stop), stop);
        if (link is null) return Refuse(InviteeRules.Email, "Somebody with this e-mail address has an account already");
        Sent = whom.Email;
        return Page();
    }

    private async Task<bool> Read(Invitee chosen, CancellationToken stop)
    {
        if (Powers.Of((await show.Run(Person.Account, stop)).Account, Person) is not { } hers) return false;
        powers = hers;
        IReadOnlyList<Organisation> all = await OrganisationNames.All(directory, stop);
        Invitee = chosen;
        Fields = ReachFields.For(hers, all, chosen);
        if (hers is { IsAdministrator: false, Roles: [Role.Provider] }) For = string.Join(", ", Fields.Organisations.Select(one => one.Text));
        if (hers is { IsAdministrator: false, Roles: [Role.Commissioner] }) For = hers.Body;
        return true;
    }
}
