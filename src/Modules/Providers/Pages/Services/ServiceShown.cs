using ServiceMap.Design.Addresses;
using ServiceMap.Design.Maps;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages.Services;

/// <summary>A service with all that its page shows of it, live or as it would be.</summary>
internal sealed record ServiceShown
{
    public required ListingShown Entry { get; init; }

    public required AllListings All { get; init; }

    public required AreaPaths Paths { get; init; }

    /// <summary>Who pays; empty where nothing is recorded.</summary>
    public required IReadOnlyList<Payment> Payments { get; init; }

    /// <summary>The page of its organisation; null where the organisation is not stated, or nothing leads on from here.</summary>
    public PageAddress? ToProvider { get; init; }

    /// <summary>Its page, with what can be done there; null where it is shown elsewhere.</summary>
    public DetailsModel? Page { get; init; }
}
