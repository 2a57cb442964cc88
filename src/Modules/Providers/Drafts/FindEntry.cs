using System.Net;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Drafts;

/// <summary>Finds an entry by the id in an address, for whoever keeps it: another's is not there.</summary>
internal sealed class FindEntry(ProvidersDb db)
{
    /// <param name="Service">The service.</param>
    /// <param name="Keeper">Who keeps it.</param>
    /// <param name="Live">What the directory has of it; null where there is only a draft yet.</param>
    internal sealed record Found(ServiceCode Service, Keeper Keeper, ServiceEntry? Live);

    /// <returns>Null where there is none with this id, or she does not keep it.</returns>
    public async Task<Found?> Run(Guid id, SignedIn person, IPAddress? from, string why, CancellationToken stop)
    {
        var live = await db.Services.AsNoTracking().Select(entry => new { entry.Code, entry.Provider }).ToListAsync(stop);
        var drafted = await db.Drafts.AsNoTracking().Where(draft => draft.Base == 0).Select(draft => new { Code = draft.Service, draft.Provider }).Distinct().ToListAsync(stop);
        var found = live.Concat(drafted).FirstOrDefault(one => PublicId.Of(one.Code) == id);
        if (found is null || Keeper.Of(person, found.Provider, from, why) is not { } keeper) return null;
        return new Found(found.Code, keeper, await db.Services.AsNoTracking().FirstOrDefaultAsync(entry => entry.Code == found.Code, stop));
    }
}
