using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Search;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Listings;

/// <summary>
/// The directory as anybody may see it, as of one moment: its listings by name, what they are told apart by, and the index of their words.
/// It never changes; another takes its place.
/// </summary>
internal sealed class AllListings
{
    private readonly Dictionary<Guid, int> places;

    public AllListings(long version, IReadOnlyList<Listing> listings, Facets facets, IReadOnlyList<AreaSummary> areas, WordIndex words)
    {
        (Version, Listings, Facets, Areas, Words) = (version, listings, facets, areas, words);
        places = Enumerable.Range(0, listings.Count).ToDictionary(place => listings[place].Id);
        Providers = listings.Select(listing => listing.Provider).Where(provider => provider.Code != ProviderCode.NotStated)
            .DistinctBy(provider => provider.Code).ToDictionary(provider => PublicId.Of(provider.Code));
    }

    /// <summary>Counts the readings of this process.</summary>
    public long Version { get; }

    /// <summary>By name, and by code where names are the same: this order is that of their places.</summary>
    public IReadOnlyList<Listing> Listings { get; }

    public Facets Facets { get; }

    public IReadOnlyList<AreaSummary> Areas { get; }

    public WordIndex Words { get; }

    /// <summary>The organisations that have a listing, by their public id. What stands for "not stated" is none.</summary>
    public IReadOnlyDictionary<Guid, ProviderEntry> Providers { get; }

    /// <summary>The ids of services that have been withdrawn, with where to look instead.</summary>
    public required IReadOnlyDictionary<Guid, Listing> Withdrawn { get; init; }

    public Listing? Find(Guid id) => places.TryGetValue(id, out int place) ? Listings[place] : null;

    public int? PlaceOf(Guid id) => places.TryGetValue(id, out int place) ? place : null;
}
