using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Versions;

/// <summary>What entries say now.</summary>
internal sealed class LiveEntries(ProvidersDb db, SitesOf sites)
{
    /// <summary>The entries of these services, by code; unknown ones are left out.</summary>
    public async Task<Dictionary<ServiceCode, EntryContent>> Of(IReadOnlyCollection<ServiceCode> codes, CancellationToken stop)
    {
        List<ServiceEntry> services = await db.Services.AsNoTracking().Where(entry => codes.Contains(entry.Code)).ToListAsync(stop);
        ProviderCode[] named = [.. services.Select(entry => entry.Provider).Distinct()];
        Dictionary<ProviderCode, ProviderEntry> providers =
            await db.Providers.AsNoTracking().Where(entry => named.Contains(entry.Code)).ToDictionaryAsync(entry => entry.Code, stop);
        Dictionary<ServiceCode, DateOnly> again = await db.LiveAgain.AsNoTracking().Where(one => codes.Contains(one.Service)).ToDictionaryAsync(one => one.Service, one => one.On, stop);
        ILookup<ServiceCode, SiteText> placed = await sites.Run(codes, stop);
        return services.ToDictionary(entry => entry.Code, entry => new EntryContent(
            EntryTexts.Of(entry, providers[entry.Provider], again.TryGetValue(entry.Code, out DateOnly day) ? day : null), [.. placed[entry.Code]]));
    }
}
