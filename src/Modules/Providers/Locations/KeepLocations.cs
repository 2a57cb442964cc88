using Microsoft.EntityFrameworkCore;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Locations;

/// <summary>
/// Keeps the sites that a source gives: decides what is withheld, finds their areas, and stores what changed.
/// </summary>
internal sealed class KeepLocations(ProvidersDb db, WithheldParts withheldParts, LocateMerged locate)
{
    /// <param name="said">The sites as the source gives them; a site that has no name, now or before, is refused.</param>
    /// <param name="starts">How confidential a new site of each service is.</param>
    /// <param name="risen">The services for which that is stricter than it was before.</param>
    /// <param name="unnamed">Whether stored sites that are not said stay or go, with all that is withheld of them.</param>
    /// <param name="whole">The services of which everything is said: what is not said of their sites is not so, and their other sites go.</param>
    /// <param name="check">Sees every site as it will be, and refuses what may not be so.</param>
    /// <param name="refusals">Takes what is refused; then nothing may be saved.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>How many sites were added and changed, and whose.</returns>
    public async Task<Kept> Run(
        IReadOnlyList<Placed<LocationEntry>> said,
        IReadOnlyDictionary<ServiceCode, Confidentiality> starts,
        IReadOnlySet<ServiceCode> risen,
        Unnamed unnamed,
        IReadOnlySet<ServiceCode> whole,
        Func<IReadOnlyList<SiteAfter>, Task> check,
        ICollection<Refusal> refusals,
        CancellationToken stop)
    {
        Dictionary<string, Location> stored = await db.Locations.AsNoTracking().ToDictionaryAsync(location => location.Id, stop);
        Dictionary<string, WithheldPart> withheld = await withheldParts.All(stop);

        List<MergeLocation.Merged> merged = [];
        foreach ((LocationEntry entry, string file, int line) in said)
        {
            Location? before = stored.GetValueOrDefault(entry.Id);
            Confidentiality confidentiality = entry.Confidentiality ?? Stricter(before?.Confidentiality, starts.GetValueOrDefault(entry.Service));
            WithheldPart? part = whole.Contains(entry.Service) ? null : withheld.GetValueOrDefault(entry.Id);
            bool isWithheld = confidentiality != Confidentiality.Public;
            bool standsIn = isWithheld && entry.Name == Location.NameWithheld;
            merged.Add(MergeLocation.Run(standsIn ? entry with { Name = null } : entry, confidentiality, whole.Contains(entry.Service) ? null : before, part));
            if (string.IsNullOrEmpty(entry.Name) && !(isWithheld && part?.Name is not null))
                refusals.Add(new Refusal(file, line, "name", "", "is empty and must be given"));
        }

        HashSet<string> named = [.. said.Select(placed => placed.Entry.Id)];
        List<Location> others = [.. stored.Values.Where(location => !named.Contains(location.Id))];
        List<Location> gone = [.. others.Where(location => unnamed == Unnamed.Goes || whole.Contains(location.Service))];
        foreach (Location location in others.Except(gone).Where(location => risen.Contains(location.Service)))
        {
            if (starts[location.Service] <= location.Confidentiality) continue;
            merged.Add(Raised(location, starts[location.Service], withheld.GetValueOrDefault(location.Id)));
        }

        await check(After(said, merged, [.. others.Except(gone)], withheld));
        if (refusals.Count > 0) return Kept.Nothing;
        db.RemoveRange(gone);
        Forget([.. gone, .. merged.Select(one => one.Open).Where(open => IsPublic(open) && (unnamed == Unnamed.Goes || whole.Contains(open.Service)))], withheld);
        Kept kept = Keep(await locate.Run(merged, stored, withheld, stop), stored, withheld);
        return kept with
        {
            Removed = [.. gone.Select(location => location.Id).Order(StringComparer.Ordinal)],
            Services = [.. kept.Services, .. gone.Select(location => location.Service)],
        };
    }

    /// <param name="Added">How many sites are new.</param>
    /// <param name="Updated">How many changed, with those that nobody named and that are withheld from now on.</param>
    /// <param name="Unchanged">How many are as they were.</param>
    /// <param name="Removed">The ids of the sites that went; not their names, which may be withheld.</param>
    /// <param name="Services">The services that such a site came to, stayed with or left.</param>
    internal sealed record Kept(
        int Added, int Updated, int Unchanged, IReadOnlyList<string> Removed, IReadOnlyCollection<ServiceCode> Services)
    {
        public static readonly Kept Nothing = new(0, 0, 0, [], []);
    }

    /// <summary>Every site as it will be: what was merged, and what stays as it is.</summary>
    private static List<SiteAfter> After(
        IReadOnlyList<Placed<LocationEntry>> said, List<MergeLocation.Merged> merged, List<Location> others, Dictionary<string, WithheldPart> withheld)
    {
        HashSet<string> changed = [.. merged.Select(one => one.Open.Id)];
        return
        [
            .. merged.Select((one, index) => new SiteAfter(one.Open, one.Withheld, index < said.Count ? said[index] : null)),
            .. others.Where(location => !changed.Contains(location.Id)).Select(location => new SiteAfter(location, withheld.GetValueOrDefault(location.Id), null)),
        ];
    }

    /// <summary>A site that nobody names now, but whose service has become a confidential one, is withheld from now on.</summary>
    private static MergeLocation.Merged Raised(Location location, Confidentiality confidentiality, WithheldPart? withheld)
    {
        LocationEntry silent = new() { Id = location.Id, Service = location.Service, Area = location.Area };
        return MergeLocation.Run(silent, confidentiality, location, withheld);
    }

    /// <summary>Forgets what is withheld of sites that go, and what was withheld of those that a pack which is all there is calls public.</summary>
    private void Forget(IEnumerable<Location> locations, Dictionary<string, WithheldPart> withheld)
    {
        foreach (Location location in locations)
        {
            if (withheld.TryGetValue(location.Id, out WithheldPart? part)) withheldParts.Forget(part);
        }
    }

    private Kept Keep(IReadOnlyList<MergeLocation.Merged> merged, Dictionary<string, Location> stored, Dictionary<string, WithheldPart> withheld)
    {
        int added = 0;
        int updated = 0;
        HashSet<ServiceCode> services = [];
        foreach ((Location open, WithheldPart? part) in merged)
        {
            Location? before = stored.GetValueOrDefault(open.Id);
            bool moved = part is not null && withheldParts.Keep(part, withheld.GetValueOrDefault(open.Id));
            if (before == open && !moved) continue;

            if (before is null) db.Add(open);
            else if (before != open) db.Update(open);

            if (before is null) added++;
            else updated++;
            services.UnionWith([open.Service, before?.Service ?? open.Service]);
        }

        return new Kept(added, updated, merged.Count - added - updated, [], services);
    }

    private static bool IsPublic(Location location) => location.Confidentiality == Confidentiality.Public;

    private static Confidentiality Stricter(Confidentiality? one, Confidentiality other) => one > other ? one.Value : other;
}
