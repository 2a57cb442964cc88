using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Versions;

/// <summary>What an entry said, and who made it say so when.</summary>
internal sealed class EntryHistory(ProvidersDb db, KeepVersions versions, WithheldReader withheld)
{
    /// <summary>Every version, the newest first.</summary>
    public async Task<IReadOnlyList<EntryVersion>> Of(ServiceCode service, CancellationToken stop) =>
        await db.Versions.AsNoTracking().Where(version => version.Service == service).OrderByDescending(version => version.Number).ToListAsync(stop);

    /// <summary>How two versions differ, for whoever may know what is withheld, which is recorded, or for whoever may not.</summary>
    public async Task<IReadOnlyList<ChangeInWords>> Compare(EntryVersion before, EntryVersion after, Entitled? entitled, CancellationToken stop)
    {
        FieldChange[] changes = [.. FieldChange.Between(versions.Content(before), versions.Content(after))];
        if (entitled is not null) await withheld.Given(entitled, changes.SelectMany(change => new[] { change.SiteBefore, change.SiteAfter }).OfType<SiteText>(), stop);
        return [.. changes.Select(change => ChangeInWords.Of(change, entitled is not null))];
    }
}
