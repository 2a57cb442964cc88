using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>A page about one entry, for whoever keeps it; for everybody else there is no such page.</summary>
[Authorize(nameof(Reach.Keeper))]
internal abstract class EntryPageModel(FindEntry find, CurrentListings listings) : PageModel
{
    public Guid Id { get; private set; }

    public FindEntry.Found Entry { get; private set; } = null!;

    public AllListings All { get; private set; } = null!;

    /// <summary>What fields and what stands in them are called.</summary>
    public EntryWords Words { get; private set; } = null!;

    protected SignedIn Person => SignedIn.Of(User)!;

    public string Address(string below = "") => $"/my/entries/{Id:D}{(below.Length == 0 ? "" : "/" + below)}";

    /// <summary>Finds the entry; false where it is not hers, which is answered as if there were none.</summary>
    protected async Task<bool> Find(Guid id, string why, CancellationToken stop)
    {
        Id = id;
        if (await find.Run(id, Person, HttpContext.Connection.RemoteIpAddress, why, stop) is not { } found) return false;
        Entry = found;
        All = await listings.Get(stop);
        Words = new EntryWords(All);
        return true;
    }
}
