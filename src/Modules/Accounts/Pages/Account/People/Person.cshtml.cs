using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.SecondFactors;

namespace ServiceMap.Accounts.Pages.Account.People;

/// <summary>An administrator looks after somebody's account, and never after her own.</summary>
[Authorize(nameof(Reach.Administrator))]
internal sealed class PersonModel(ShowAccount show, IMediator ask, Acting acting, InviteeRules rules, IEnumerable<IOrganisations> directory) : AccountPageModel
{
    public ListedAccount Listed { get; private set; } = null!;

    public ReachFields Fields { get; private set; } = null!;

    public bool IsSelf => Listed.Account.Account == Person.Account;

    public string State => (Listed.State, Listed.HasSecondFactor) switch
    {
        (AccountState.Invited, _) => "She has not taken up her invitation.",
        (AccountState.Disabled, _) => "She may not sign in.",
        (_, true) => "She has a second factor.",
        _ => "She has no second factor.",
    };

    /// <summary>What has just been done; null where nothing has.</summary>
    public string? Did => Request.Query["did"].ToString() switch
    {
        "reach" => "What she may do is saved. It holds from now on.",
        "reset" => "A message with a link is on its way to her.",
        "second-factor" => "Her second factor is taken away, and she is signed out everywhere.",
        "disable" => "She may sign in no more, and is signed out everywhere.",
        "sign-out" => "She is signed out everywhere.",
        "enable" => "She may sign in again.",
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await Find(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostReachAsync(Guid id, CancellationToken stop)
    {
        if (!await Find(id, stop) || IsSelf) return NotFound();
        Invitee to = ReachFields.Read(Request.Form, await Mine(stop));
        await Fill(to, stop);
        foreach (InviteAccountMistake mistake in await rules.MistakesOfReach(to, stop)) AddMistake(mistake.Field, mistake.Reason);
        return ModelState.IsValid ? await Do(id, "reach", it => it.ChangeReach(id, to, Caller.As(Person), stop), stop) : Refused();
    }

    public Task<IActionResult> OnPostDisableAsync(Guid id, CancellationToken stop) => DoToOther(id, "disable", it => it.Disable(id, Caller.As(Person), stop), stop);

    public Task<IActionResult> OnPostEnableAsync(Guid id, CancellationToken stop) => DoToOther(id, "enable", it => it.Enable(id, Caller.As(Person), stop), stop);

    public Task<IActionResult> OnPostSignOutAsync(Guid id, CancellationToken stop) => DoToOther(id, "sign-out", it => it.SignOut(id, Caller.As(Person), stop), stop);

    public Task<IActionResult> OnPostResetAsync(Guid id, CancellationToken stop) => DoToOther(id, "reset", it => it.SendLink(id, Caller.As(Person), stop), stop);

    public async Task<IActionResult> OnPostSecondFactorAsync(Guid id, CancellationToken stop)
    {
        if (!await Find(id, stop) || IsSelf) return NotFound();
        await acting.Do((SetUpSecondFactor it) => it.TakeAway(id, Caller.As(Person), session: null, stop), stop);
        return LocalRedirect($"/account/people/{id}?did=second-factor");
    }

    private async Task<IActionResult> DoToOther(Guid id, string name, Func<KeepAccount, Task<bool>> act, CancellationToken stop) =>
        await Find(id, stop) && !IsSelf ? await Do(id, name, act, stop) : NotFound();

    private async Task<IActionResult> Do(Guid id, string name, Func<KeepAccount, Task<bool>> act, CancellationToken stop)
    {
        await acting.Do(act, stop);
        return LocalRedirect($"/account/people/{id}?did={name}");
    }

    private async Task<bool> Find(Guid id, CancellationToken stop)
    {
        if ((await ask.Send(new AccountsListed(), stop)).FirstOrDefault(one => one.Account.Account == id) is not { } found) return false;
        Listed = found;
        await Fill(Invitee.Of(found), stop);
        return true;
    }

    private async Task Fill(Invitee chosen, CancellationToken stop) =>
        Fields = ReachFields.For(await Mine(stop), await OrganisationNames.All(directory, stop), chosen);

    private async Task<Powers> Mine(CancellationToken stop) => Powers.Of((await show.Run(Person.Account, stop)).Account, Person)!;
}
