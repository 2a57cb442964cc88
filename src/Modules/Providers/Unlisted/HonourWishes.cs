using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Entries;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Unlisted;

/// <summary>Sees to it that the services of organisations that asked not to be listed are hidden, whatever an import says.</summary>
internal sealed class HonourWishes(ProvidersDb db, KeepVersions versions)
{
    /// <summary>Those of these organisations that asked not to be listed.</summary>
    public async Task<HashSet<ProviderCode>> Among(IEnumerable<ProviderEntry> providers, CancellationToken stop)
    {
        List<UnlistedWish> wishes = await db.Unlisted.AsNoTracking().ToListAsync(stop);
        return wishes.Count == 0 ? [] : [.. providers.Where(entry => wishes.Exists(wish => wish.IsAbout(entry))).Select(entry => entry.Code)];
    }

    /// <summary>Hides everything stored that a wish is about, once the wishes have been saved.</summary>
    public async Task<Taken> HideStored(CancellationToken stop)
    {
        HashSet<ProviderCode> unlisted = await Among(await db.Providers.AsNoTracking().ToListAsync(stop), stop);
        List<ServiceEntry> services = await db.Services.Where(entry => unlisted.Contains(entry.Provider) && entry.State != ServiceState.Hidden).ToListAsync(stop);
        foreach (ServiceEntry service in services) db.Entry(service).CurrentValues.SetValues(Hidden(service));
        await db.SaveChangesAsync(stop);
        await versions.Run(
            [.. services.Select(entry => entry.Code)], new Authorship(Actor.Program, VersionKind.StateChanged, "Its organisation asked not to be listed"), stop);
        TakenFile file = new("services.csv", 0, services.Count, 0) { Remarks = Remarks(services) };
        return new Taken([file], [], services.Count == 0 ? [] : [Touched.Fact(services)]);
    }

    public static ServiceEntry Hidden(ServiceEntry service) => service with { State = ServiceState.Hidden };

    /// <summary>What whoever imports has to know of the services that are hidden so.</summary>
    public static IReadOnlyList<string> Remarks(IReadOnlyCollection<ServiceEntry> services)
    {
        if (services.Count == 0) return [];
        string names = string.Join(", ", services.Select(entry => $"{entry.Code} ({entry.Name})").Order(StringComparer.Ordinal));
        return [services.Count == 1
            ? $"1 service is hidden, because its organisation asked not to be listed: {names}"
            : $"{services.Count} services are hidden, because their organisations asked not to be listed: {names}"];
    }
}
