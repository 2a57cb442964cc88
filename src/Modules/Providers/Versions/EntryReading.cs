using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Sources;

namespace ServiceMap.Providers.Versions;

/// <summary>Reads entries from their texts, as they would be read from a pack with these rows.</summary>
internal static class EntryReading
{
    /// <param name="entries">The entries.</param>
    /// <param name="providers">Their organisations as they are, of which an entry may change how they are reached.</param>
    /// <param name="stop">Stops the work.</param>
    public static Task<DirectoryReading> Of(
        IReadOnlyDictionary<ServiceCode, EntryContent> entries, IReadOnlyDictionary<ProviderCode, ProviderEntry> providers, CancellationToken stop) =>
        new PackSource().Read(new SourceInput("", Tables(entries, providers)), stop);

    private static List<Table> Tables(IReadOnlyDictionary<ServiceCode, EntryContent> entries, IReadOnlyDictionary<ProviderCode, ProviderEntry> providers) =>
    [
        Table.Of("providers.csv", PackColumns.Providers, Reached(entries, providers)),
        Table.Of("services.csv", PackColumns.Services, entries.Select(entry => entry.Value.Texts.Cells(entry.Key))),
        Table.Of("locations.csv", PackColumns.Locations, entries.SelectMany(entry => entry.Value.Sites.Select(site => site.Cells(entry.Key)))),
    ];

    /// <summary>The organisations that an entry says to be reached otherwise than they are.</summary>
    private static IEnumerable<string[]> Reached(IReadOnlyDictionary<ServiceCode, EntryContent> entries, IReadOnlyDictionary<ProviderCode, ProviderEntry> providers) =>
        entries.Values.GroupBy(entry => new ProviderCode(entry.Texts["provider_id"]))
            .Where(own => own.Key != ProviderCode.NotStated && providers.ContainsKey(own.Key))
            .Select(own => own.First().Texts.Cells(providers[own.Key]));
}
