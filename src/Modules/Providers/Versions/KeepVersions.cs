using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Versions;

/// <summary>
/// Keeps what entries say after every change, within the transaction of the change: so the last version of an entry is always what is live.
/// </summary>
internal sealed class KeepVersions(ProvidersDb db, LiveEntries live, SiteSeal seal, TimeProvider clock)
{
    /// <param name="Last">The version before this change; null for a new entry.</param>
    /// <param name="ByPerson">The last version that a person made since the entry was imported; null where none did.</param>
    /// <param name="Before">What it said before.</param>
    /// <param name="After">What it says now; null where it went.</param>
    internal sealed record Kept(ServiceCode Service, EntryVersion? Last, EntryVersion? ByPerson, EntryContent? Before, EntryContent? After);

    /// <summary>Adds a version of each of these entries that says something else than its last one, or of which somebody has something to say.</summary>
    /// <returns>What was added.</returns>
    public async Task<IReadOnlyList<Kept>> Run(IReadOnlyCollection<ServiceCode> touched, Authorship by, CancellationToken stop)
    {
        Dictionary<ServiceCode, EntryContent> now = await live.Of(touched, stop);
        ILookup<ServiceCode, EntryVersion> kept = (await db.Versions.AsNoTracking().Where(version => touched.Contains(version.Service)).OrderBy(version => version.Number).ToListAsync(stop))
            .ToLookup(version => version.Service);
        List<Kept> added = [];
        foreach (ServiceCode service in touched.Distinct())
        {
            EntryVersion? last = kept[service].LastOrDefault();
            EntryContent? before = last is null || last.Kind == VersionKind.Removed ? null : Content(last);
            EntryContent? after = now.GetValueOrDefault(service);

            // A reason that somebody gave is kept also where it changes nothing.
            if (Equals(before, after) && (by.Note is null || after is null)) continue;
            db.Add(Next(service, last, after ?? before!, after is null ? by with { Kind = VersionKind.Removed } : by));
            added.Add(new Kept(service, last, kept[service].Reverse().TakeWhile(version => !IsFromOutside(version)).FirstOrDefault(version => version.IsByPerson), before, after));
        }

        await db.SaveChangesAsync(stop);
        return added;
    }

    public EntryContent Content(EntryVersion version) => new(EntryTexts.FromJson(version.Texts), seal.Open(version.Sites));

    private static bool IsFromOutside(EntryVersion version) => version.Kind is VersionKind.Imported or VersionKind.Recorded or VersionKind.Removed;

    private EntryVersion Next(ServiceCode service, EntryVersion? last, EntryContent content, Authorship by) => new()
    {
        Service = service,
        Number = (last?.Number ?? 0) + 1,
        At = clock.GetUtcNow().UtcDateTime,
        Account = by.Who.Account,
        Name = by.Who.Name,
        As = by.Who.As,
        Kind = by.Kind,
        Note = by.Note,
        Texts = content.Texts.ToJson(),
        Sites = seal.Close(content.Sites),
    };
}
