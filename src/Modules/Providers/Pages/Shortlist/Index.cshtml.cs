using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages.Shortlist;

/// <summary>The services that somebody picked, to print or to send: the address of the page is the list.</summary>
[AllowAnonymous]
internal sealed class IndexModel(CurrentListings listings) : DirectoryPageModel
{
    public override string PageTitle => "Shortlist";

    public IReadOnlyList<Listing> Listings { get; private set; } = [];

    /// <summary>How many of those picked are not in the directory any more.</summary>
    public int Gone => Picks.Count - Listings.Count;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        All = await listings.Get(stop);
        Running = await listings.RunningToday(All, stop);
        Listings = [.. Picks.Select(All.Find).OfType<Listing>()];
        return Page();
    }
}
