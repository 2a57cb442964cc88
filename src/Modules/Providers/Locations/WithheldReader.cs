using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Locations;

/// <summary>
/// The one way by which what is withheld of locations is handed out: to whoever is entitled to it, and after it is recorded for good that
/// she read it. The record is written and committed by itself, so that no transaction of the asker can undo it; what is handed out is of
/// the asker's moment. An asker that is writing would keep the record from being written, and gets nothing.
/// </summary>
internal sealed class WithheldReader(ProvidersDb db, WithheldSeal seal, IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <returns>What is withheld, by the location's id, of those locations that she may read.</returns>
    /// <exception cref="CryptographicException">The keys of some of it are lost.</exception>
    public async Task<IReadOnlyDictionary<string, WithheldPart>> Read(Entitled entitled, CancellationToken stop)
    {
        List<SealedPart> parts = await Readable(entitled).OrderBy(part => part.LocationId).ToListAsync(stop);
        Dictionary<string, WithheldPart> opened = parts.ToDictionary(part => part.LocationId, seal.Open);
        if (opened.Count > 0) await Record(entitled, [.. parts.Select(part => part.LocationId)], stop);
        return opened;
    }

    /// <summary>Records that she is given what a draft or a version says of these sites, as far as they are withheld.</summary>
    public async Task Given(Entitled entitled, IEnumerable<SiteText> sites, CancellationToken stop)
    {
        string[] withheld = [.. sites.Where(site => !site.IsPublic).Select(site => site.Id).Distinct().Order(StringComparer.Ordinal)];
        if (withheld.Length > 0) await Record(entitled, withheld, stop);
    }

    /// <summary>What was withheld of a site that is public now stays where it is, for whoever withholds it again.</summary>
    private IQueryable<SealedPart> Readable(Entitled entitled) =>
        from part in db.SealedParts.AsNoTracking()
        join location in db.Locations on part.LocationId equals location.Id
        join service in db.Services on location.Service equals service.Code
        where location.Confidentiality != Confidentiality.Public && (entitled.OwnOf == null || service.Provider == entitled.OwnOf)
        select part;

    private async Task Record(Entitled entitled, IReadOnlyList<string> locations, CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        ProvidersDb apart = scope.ServiceProvider.GetRequiredService<ProvidersDb>();
        DateTimeOffset now = clock.GetUtcNow();
        apart.Add(new WithheldReading
        {
            Id = Guid.CreateVersion7(now), At = now.UtcDateTime, Who = entitled.Who, Why = entitled.Why, Locations = locations,
        });
        await apart.SaveChangesAsync(stop);
    }
}
