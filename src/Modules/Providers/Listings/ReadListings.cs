using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Entries;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Search;

namespace ServiceMap.Providers.Listings;

/// <summary>Reads the directory as anybody may see it: hidden services are left out, and of sites there is only what is open.</summary>
internal sealed class ReadListings(ProvidersDb db, IMediator ask, IEnumerable<IProvisionKind> kinds)
{
    public async Task<AllListings> Run(long version, CancellationToken stop)
    {
        TaxonomiesAnswer terms = await ask.Send(new Taxonomies(), stop);
        IReadOnlyList<AreaSummary> areas = await ask.Send(new AreasKnown(), stop);
        List<Listing> all = await Listings(db.Services.Where(entry => entry.State != ServiceState.Hidden || entry.State == null), stop);
        Listing[] listings = [.. all.Where(listing => listing.State != ServiceState.Withdrawn)];
        KindSummary[] known = [.. kinds.Select(kind => new KindSummary(kind.Slug, kind.Name)).OrderBy(kind => kind.Name, StringComparer.Ordinal)];
        Dictionary<NeedCode, string> needs = terms.Needs.ToDictionary(need => need.Code, need => $"{need.Name} {need.Description}");
        return new AllListings(version, listings, Facets.Of(listings, terms, areas, known), areas, new WordIndex([.. listings.Select(listing => Text(listing, needs))]))
        {
            Withdrawn = all.Where(listing => listing.State == ServiceState.Withdrawn).ToDictionary(listing => listing.Id),
        };
    }

    /// <summary>One service as it would be shown, also where it is hidden; null where there is none.</summary>
    public async Task<Listing?> One(ServiceCode code, CancellationToken stop) =>
        (await Listings(db.Services.Where(entry => entry.Code == code), stop)).SingleOrDefault();

    private async Task<List<Listing>> Listings(IQueryable<ServiceEntry> asked, CancellationToken stop)
    {
        Dictionary<ProviderCode, ProviderEntry> providers = await db.Providers.AsNoTracking().ToDictionaryAsync(entry => entry.Code, stop);
        ILookup<ServiceCode, Location> sites = (await db.Locations.AsNoTracking().ToListAsync(stop)).ToLookup(site => site.Service);
        Dictionary<string, IProvisionKind> kindOf = kinds.ToDictionary(kind => kind.Slug);
        List<ServiceEntry> services = await asked.AsNoTracking().ToListAsync(stop);
        return
        [
            .. services.Select(Listing)
                .OrderBy(listing => listing.Entry.Name, StringComparer.OrdinalIgnoreCase).ThenBy(listing => listing.Entry.Code.Value, StringComparer.Ordinal),
        ];

        Listing Listing(ServiceEntry entry) => new()
        {
            Id = PublicId.Of(entry.Code),
            Entry = entry,
            Provider = providers[entry.Provider],
            Sites = [.. sites[entry.Code].OrderBy(site => site.Id, StringComparer.Ordinal)],
            IsConfidential = Confidential.Start(entry, kindOf.GetValueOrDefault(entry.Kind)) != Confidentiality.Public
                || sites[entry.Code].Any(site => site.Confidentiality != Confidentiality.Public),
        };
    }

    private static IndexedText Text(Listing listing, Dictionary<NeedCode, string> needs) => new(
        listing.Entry.Name,
        listing.Provider.Code == ProviderCode.NotStated ? "" : listing.Provider.Name,
        string.Join(' ', listing.Entry.Needs.Select(need => needs.GetValueOrDefault(need, ""))),
        listing.Entry.Description ?? "");
}
