using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages.Providers;

/// <summary>An organisation and its services.</summary>
[AllowAnonymous]
internal sealed class DetailsModel(CurrentListings listings) : DirectoryPageModel
{
    public override string PageTitle => Listings.Any(listing => listing.IsConfidential) ? "An organisation" : Provider.Name;

    public ProviderEntry Provider { get; private set; } = null!;

    public IReadOnlyList<Listing> Listings { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        All = await listings.Get(stop);
        Running = await listings.RunningToday(All, stop);
        if (!All.Providers.TryGetValue(id, out ProviderEntry? provider)) return NotFound();
        (Provider, Listings) = (provider, [.. All.Listings.Where(listing => listing.Provider.Code == provider.Code)]);
        return Page();
    }
}
