using System.Text.Json.Nodes;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Maps;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages.Services;

/// <summary>A service: what, for whom, where, how to refer, who pays until when, and who says so.</summary>
internal sealed class DetailsModel(CurrentListings listings, CurrentPaths paths, IMediator ask, IEnumerable<IWhoPays> payers) : DirectoryPageModel
{
    public override string PageTitle => Listing.IsConfidential ? "A service" : Listing.Entry.Name;

    public Listing Listing { get; private set; } = null!;

    public ListingShown Entry { get; private set; } = null!;

    public bool IsWithdrawn { get; private set; }

    public AreaPaths Paths { get; private set; } = null!;

    /// <summary>Who pays; empty where nothing is recorded.</summary>
    public IReadOnlyList<Payment> Payments { get; private set; } = [];

    /// <summary>Whether the source of the organisation's name states it: else it has no page.</summary>
    public bool HasProvider => Listing.Provider.Code != ProviderCode.NotStated;

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

        ShapesAnswer shapes = await ask.Send(new AreaShapes(CurrentPaths.Tolerance), stop);
        Paths = paths.Of(shapes.Version, shapes.GeoJson);
        List<Payment> payments = [];
        foreach (IWhoPays payer in payers) payments.AddRange(await payer.For(Listing.Entry.Code, stop));
        Payments = payments;
        return Page();
    }
}
