using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Locations;

/// <summary>The sites of services as they are stored, with what is withheld: for keeping versions and comparing them, which hands nothing to anyone.</summary>
internal sealed class SitesOf(ProvidersDb db, WithheldParts parts)
{
    public async Task<ILookup<ServiceCode, SiteText>> Run(IReadOnlyCollection<ServiceCode> services, CancellationToken stop)
    {
        List<Location> locations = await db.Locations.AsNoTracking().Where(location => services.Contains(location.Service)).OrderBy(location => location.Id).ToListAsync(stop);
        Dictionary<string, WithheldPart> withheld = await parts.Of([.. locations.Select(location => location.Id)], stop);
        return locations.ToLookup(
            location => location.Service,
            location => SiteText.Of(location, location.Confidentiality == Confidentiality.Public ? null : withheld.GetValueOrDefault(location.Id)));
    }
}
