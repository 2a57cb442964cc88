using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Listings;

/// <summary>A service as the directory shows it to anybody: nothing of it is withheld, since nothing withheld can be in it.</summary>
internal sealed record Listing
{
    /// <summary>By which its page is found.</summary>
    public required Guid Id { get; init; }

    public required ServiceEntry Entry { get; init; }

    public required ProviderEntry Provider { get; init; }

    /// <summary>Its sites, as far as anybody may know them, by id.</summary>
    public required IReadOnlyList<Location> Sites
    {
        get;
        init
        {
            field = value;
            Points = [.. value.Where(site => site.Confidentiality == Confidentiality.Public && site.Point is not null).Select(site => (site, site.Point!.Value))];
        }
    }

    /// <summary>
    /// Whether it is of a kind, or meets a need, whose sites are withheld unless somebody says otherwise, or has a site that is: then
    /// nothing about it stands in an address or a title, where somebody else may read it.
    /// </summary>
    public required bool IsConfidential { get; init; }

    public ServiceState State => Entry.State ?? ServiceState.Live;

    /// <summary>The sites that may be found: public, with their position.</summary>
    public IReadOnlyList<(Location Site, LonLat Position)> Points { get; private init; } = [];
}
