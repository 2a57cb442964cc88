using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>The entries that somebody keeps: each with its state, and confirmed with one press.</summary>
[Authorize(nameof(Reach.Keeper))]
internal sealed class IndexModel(KeptEntries entries, FindEntry find, ConfirmEntries confirm) : PageModel
{
    public IReadOnlyList<KeptEntry> Entries { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    /// <summary>Those that are to be confirmed now.</summary>
    public IReadOnlyList<KeptEntry> Due => [.. Entries.Where(entry => entry.IsOverdue)];

    /// <summary>What came of what she did; null where she did nothing.</summary>
    public string? Said { get; private set; }

    public bool IsGood { get; private set; }

    private SignedIn Person => SignedIn.Of(User)!;

    /// <summary>An entry as she saw it: its id and the number of its version.</summary>
    public static string Seen(KeptEntry entry) => string.Create(CultureInfo.InvariantCulture, $"{PublicId.Of(entry.Service):D}:{entry.Number}");

    public async Task OnGetAsync(string? organisation, string? done, CancellationToken stop)
    {
        (Said, IsGood) = (KeptWords.Done(done), done is not "changed");
        IReadOnlyList<KeptEntry> all = await entries.Run(Person is { IsAdministrator: true, HasSecondFactor: true } ? null : [.. Person.Organisations.Select(id => new ProviderCode(id))], Person.Account, stop);
        Organisations = [.. all.Select(entry => (entry.Provider, entry.ProviderName)).Distinct().OrderBy(one => one.ProviderName, StringComparer.Ordinal).Select(one => new SelectListItem(one.ProviderName, one.Provider.Value, one.Provider.Value == organisation))];
        Entries = [.. all.Where(entry => string.IsNullOrEmpty(organisation) || entry.Provider.Value == organisation)];
    }

    public async Task<IActionResult> OnPostConfirmAsync([FromForm(Name = "entry")] string[] seen, CancellationToken stop)
    {
        Dictionary<ProviderCode, (Keeper Keeper, Dictionary<ServiceCode, int> Numbers)> asked = [];
        foreach (string one in seen)
        {
            if (Read(one) is not var (id, number)) return BadRequest();
            if (await find.Run(id, Person, HttpContext.Connection.RemoteIpAddress, "confirms entries", stop) is not { } found) return NotFound();
            if (!asked.TryGetValue(found.Keeper.Provider, out var own)) asked[found.Keeper.Provider] = own = (found.Keeper, []);
            own.Numbers[found.Service] = number;
        }

        int left = 0;
        foreach ((Keeper keeper, Dictionary<ServiceCode, int> numbers) in asked.Values) left += (await confirm.Run(numbers, keeper, stop)).Count;
        return LocalRedirect($"/my/entries?done={(left > 0 ? "changed" : seen.Length == 1 ? "confirmed" : "all-confirmed")}");
    }

    private static (Guid Id, int Number)? Read(string seen) =>
        seen.Split(':') is [string id, string number] && Guid.TryParseExact(id, "D", out Guid entry) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int version)
            ? (entry, version)
            : null;
}
