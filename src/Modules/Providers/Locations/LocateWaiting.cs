using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Locations;

/// <summary>Looks up the sites that wait to be located, and stores what was found.</summary>
internal sealed class LocateWaiting(ProvidersDb db, WithheldParts withheldParts, LocateMerged locate)
{
    public async Task<Located> Run(CancellationToken stop)
    {
        Dictionary<string, Location> stored = await db.Locations.AsNoTracking()
            .Where(site => !site.HasPosition && site.Confidentiality != Confidentiality.LocationWithheld).ToDictionaryAsync(site => site.Id, stop);
        bool anyWithheld = stored.Values.Any(site => site.Confidentiality != Confidentiality.Public);
        Dictionary<string, WithheldPart> withheld = anyWithheld ? await withheldParts.All(stop) : [];
        MergeLocation.Merged[] waiting =
        [
            .. stored.Values.Select(site => new MergeLocation.Merged(site, site.Confidentiality == Confidentiality.Public ? null : withheld.GetValueOrDefault(site.Id)))
                .Where(site => site.Postcode is not null),
        ];

        MergeLocation.Merged[] found = [.. (await locate.Run(waiting, stored, withheld, stop)).Where(site => site.Open.HasPosition)];
        foreach ((Location open, WithheldPart? part) in found)
        {
            db.Update(open);
            if (part is not null) withheldParts.Keep(part, withheld.GetValueOrDefault(open.Id));
        }

        await db.SaveChangesAsync(stop);
        return new Located(found.Length, waiting.Length - found.Length, [.. found.Select(site => site.Open.Service).Distinct()]);
    }

    /// <param name="Found">How many sites were located.</param>
    /// <param name="StillWaiting">How many wait still, since their postcodes are not known.</param>
    /// <param name="Services">The services of those that were located.</param>
    internal sealed record Located(int Found, int StillWaiting, IReadOnlyList<ServiceCode> Services);
}
