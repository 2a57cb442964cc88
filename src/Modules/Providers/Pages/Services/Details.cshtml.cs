using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages.Services;

/// <summary>A service: what, for whom, where, how to refer, who pays until when, and who says so.</summary>
[AllowAnonymous]
internal sealed class DetailsModel(CurrentListings listings, AreaPictures pictures, IEnumerable<IWhoPays> payers) : DirectoryPageModel
{
    public override string PageTitle => Listing.IsConfidential ? "A service" : Listing.Entry.Name;

    public Listing Listing { get; private set; } = null!;

    public ListingShown Entry { get; private set; } = null!;

    public bool IsWithdrawn { get; private set; }

    /// <summary>All that the page shows; null where it was withdrawn.</summary>
    public ServiceShown? Whole { get; private set; }

    /// <summary>What machines read of it; null where it is confidential, so that no search engine lists it.</summary>
    public JsonObject? JsonLd => IsWithdrawn ? null : ServiceJsonLd.Of(Entry);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        All = await listings.Get(stop);
        Running = await listings.RunningToday(All, stop);
        IsWithdrawn = All.Withdrawn.ContainsKey(id);
        if ((All.Find(id) ?? All.Withdrawn.GetValueOrDefault(id)) is not { } found) return NotFound();

        Listing = found;
        Entry = Shown(Listing);
        _ = Picks;
        if (IsWithdrawn)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }

        Whole = new ServiceShown
        {
            Entry = Entry, All = All, Paths = await pictures.Run(stop), Payments = await Payments.Of(payers, Listing, stop), Page = this,
            ToProvider = Listing.Provider.Code == ProviderCode.NotStated ? null : Keeping($"/providers/{PublicId.Of(Listing.Provider.Code):D}"),
        };
        return Page();
    }
}
