using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.Pages.Account.People;

/// <summary>Who has an account: all for an administrator, colleagues for whoever may invite them. Nobody else finds the page.</summary>
[Authorize(nameof(Reach.SignedIn))]
internal sealed class IndexModel(ShowAccount show, IMediator ask, IEnumerable<IOrganisations> directory) : AccountPageModel
{
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<ListedAccount> Accounts { get; private set; } = [];

    public bool IsAdministrator { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Powers.Of((await show.Run(Person.Account, stop)).Account, Person) is not { } powers) return NotFound();
        IsAdministrator = powers.IsAdministrator;
        names = (await OrganisationNames.All(directory, stop)).ToDictionary(one => one.Id, one => one.Name, StringComparer.Ordinal);
        Accounts = [.. (await ask.Send(new AccountsListed(), stop)).Where(one => powers.See(one.Account)).OrderBy(one => one.Account.Name, StringComparer.OrdinalIgnoreCase)];
        return Page();
    }

    public string WhereOf(AccountSummary account) => string.Join(
        "; ", account.Organisations.Order(StringComparer.Ordinal).Select(id => names.GetValueOrDefault(id, id)).Concat(account.Body is { } body ? [body] : []));
}
