using Microsoft.EntityFrameworkCore;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Unlisted;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Entries;

/// <summary>
/// Takes what a source gives into the directory: adds and updates by id; what it does not name stays or goes, as asked. When anything
/// is refused, nothing is stored.
/// </summary>
internal sealed class TakeIntoDirectory(
    ProvidersDb db, EntryRules rules, ConfidentialTexts texts, HonourWishes wishes, KeepLocations keepLocations,
    KeepVersions versions, IEnumerable<IProvisionKind> kinds)
{
    public async Task<Taken> Run(DirectoryReading said, TakeManner manner, Authorship by, CancellationToken stop)
    {
        Unnamed unnamed = manner.Unnamed;
        DirectoryReading reading = said with { Locations = [.. said.Locations.Select(placed => placed with { Entry = InForm(placed.Entry) })] };
        Refusals refusals = [];
        refusals.AddRange(reading.Refused);
        Dictionary<ProviderCode, ProviderEntry> providers = await db.Providers.ToDictionaryAsync(entry => entry.Code, stop);
        Dictionary<ServiceCode, ServiceEntry> services = await db.Services.ToDictionaryAsync(entry => entry.Code, stop);
        await rules.Check(
            reading,
            new Known("provider", [.. Ids(providers.Keys, unnamed), .. reading.Providers.Select(placed => placed.Entry.Code.Value)]),
            new Known("service", [.. Ids(services.Keys, unnamed), .. reading.Services.Select(placed => placed.Entry.Code.Value)]),
            refusals, stop);

        (Dictionary<ServiceCode, Confidentiality> starts, HashSet<ServiceCode> risen) = Starts(reading, services);
        Dictionary<ServiceCode, ServiceEntry> before = services.ToDictionary(pair => pair.Key, pair => pair.Value with { });
        AfterImport after = new(providers, services, reading, unnamed);
        KeepLocations.Kept sites = await keepLocations.Run(reading.Locations, starts, risen, unnamed, manner.Whole, Check, refusals, stop);
        if (refusals.Count > 0) return new Taken([], refusals.Told(Misplaced.Withhold), []);

        HashSet<ProviderCode> unlisted = await wishes.Among(after.Providers.Values, stop);
        ServiceEntry[] hidden = [.. Unlisted(after, unlisted)];
        IEnumerable<ServiceEntry> toKeep = reading.Services.Select(placed => placed.Entry).Where(entry => !unlisted.Contains(entry.Provider)).Concat(hidden);

        // Of what goes, services are first: no organisation leaves while one of its services is there.
        Upsert.Counts<ServiceEntry> keptServices = Upsert.Run(db, toKeep, services, entry => entry.Code, unnamed);
        Upsert.Counts<ProviderEntry> keptProviders = Upsert.Run(db, reading.Providers.Select(placed => placed.Entry), providers, entry => entry.Code, unnamed);
        await db.SaveChangesAsync(stop);

        HashSet<ProviderCode> renamed = [.. keptProviders.Updated.Select(entry => entry.Code)];
        HashSet<ServiceCode> touched =
        [
            .. manner.Whole,
            .. keptServices.Changed.Select(entry => entry.Code),
            .. sites.Services,
            .. services.Values.Where(entry => renamed.Contains(entry.Provider)).Select(entry => entry.Code),
        ];
        IReadOnlyList<KeepVersions.Kept> kept = await versions.Run(touched, by, stop);
        if (manner.RefusesChanged) refusals.AddRange(ChangedSince.Refusals(kept, reading));
        if (refusals.Count > 0) return new Taken([], refusals.Told(Misplaced.Withhold), []);
        return new Taken(
            [
                keptProviders.In("providers.csv", entry => $"{entry.Code} ({entry.Name})"),
                keptServices.In("services.csv", entry => $"{entry.Code} ({entry.Name})") with { Remarks = HonourWishes.Remarks(hidden) },
                new TakenFile("locations.csv", sites.Added, sites.Updated, sites.Unchanged) { Removed = sites.Removed },
            ],
            [],
            touched.Count == 0 ? [] : [Changed(touched, before, reading)]);

        Task Check(IReadOnlyList<SiteAfter> all)
        {
            SameBuilding.Check(all, code => after.Services.GetValueOrDefault(code)?.Provider, refusals);
            return texts.Check(after, all, refusals, stop);
        }
    }

    /// <summary>How confidential a new site of each service is, and the services for which that has become stricter.</summary>
    private (Dictionary<ServiceCode, Confidentiality> Starts, HashSet<ServiceCode> Risen) Starts(
        DirectoryReading reading, Dictionary<ServiceCode, ServiceEntry> stored)
    {
        Dictionary<ServiceCode, Confidentiality> starts = stored.ToDictionary(pair => pair.Key, pair => Start(pair.Value));
        HashSet<ServiceCode> risen = [];
        foreach (ServiceEntry entry in reading.Services.Select(placed => placed.Entry))
        {
            Confidentiality start = Start(entry);
            if (starts.TryGetValue(entry.Code, out Confidentiality was) && start > was) risen.Add(entry.Code);
            starts[entry.Code] = start;
        }

        return (starts, risen);

        Confidentiality Start(ServiceEntry entry) => Confidential.Start(entry, kinds.FirstOrDefault(kind => kind.Slug == entry.Kind));
    }

    private static ServiceChanged Changed(
        HashSet<ServiceCode> touched, Dictionary<ServiceCode, ServiceEntry> before, DirectoryReading reading)
    {
        List<ServiceEntry> versions =
        [
            .. before.Values.Where(entry => touched.Contains(entry.Code)),
            .. reading.Services.Select(placed => placed.Entry).Where(entry => touched.Contains(entry.Code)),
        ];
        return Touched.Fact(versions);
    }

    /// <summary>
    /// The services of organisations that asked not to be listed, as they are stored: those that the import names, and those that were
    /// not hidden before.
    /// </summary>
    private static IEnumerable<ServiceEntry> Unlisted(AfterImport after, HashSet<ProviderCode> unlisted) => after.Services.Values
        .Where(entry => unlisted.Contains(entry.Provider) && (after.Said.ContainsKey(entry.Code) || entry.State != ServiceState.Hidden))
        .Select(HonourWishes.Hidden);

    /// <summary>A postcode is kept in its one form.</summary>
    private static LocationEntry InForm(LocationEntry entry) => Postcode.Read(entry.Postcode) is { } postcode ? entry with { Postcode = postcode.Value } : entry;

    /// <summary>What is stored may be referred to, unless it goes.</summary>
    private static IEnumerable<string> Ids<T>(IEnumerable<T> codes, Unnamed unnamed)
        where T : struct => unnamed == Unnamed.Goes ? [] : codes.Select(code => code.ToString()!);
}
