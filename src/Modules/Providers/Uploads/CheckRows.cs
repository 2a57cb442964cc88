using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Entries;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Uploads;

/// <summary>Says what is wrong with rows of an upload by themselves, without storing anything.</summary>
internal sealed class CheckRows(ProvidersDb db, EntryRules rules)
{
    /// <summary>Some at a time, since only so many refusals are kept of each.</summary>
    private const int AtATime = 100;

    public async Task<PlannedRow[]> Run(PlannedRow[] planned, CancellationToken stop)
    {
        string[] providers = [.. (await db.Providers.Select(provider => provider.Code).ToListAsync(stop)).Select(code => code.Value)];
        List<PlannedRow> all = [];
        foreach (PlannedRow[] some in planned.Chunk(AtATime))
        {
            PlannedRow[] checkable = [.. some.Where(row => row.DoesSomething)];
            Dictionary<ServiceCode, EntryContent> entries = checkable.ToDictionary(row => row.Entry!.Service, row => row.Entry!.After);
            DirectoryReading reading = await EntryReading.Of(entries, new Dictionary<ProviderCode, ProviderEntry>(), stop);
            Refusals refusals = [.. reading.Refused];
            await rules.Check(reading, new Known("provider", providers), new Known("service", entries.Keys.Select(code => code.Value)), refusals, stop);
            all.AddRange(Marked(some, checkable, refusals));
        }

        return [.. all];
    }

    /// <summary>The rows with what was refused of them, when they were checked or stored in the order of <paramref name="tried"/>.</summary>
    public static IEnumerable<PlannedRow> Marked(IEnumerable<PlannedRow> rows, IReadOnlyList<PlannedRow> tried, IEnumerable<Refusal> refusals)
    {
        int[] owners = [.. tried.SelectMany((row, index) => row.Entry!.After.Sites.Select(_ => index))];
        ILookup<int, Fault> faults = refusals.Select(refusal => (Row: tried[Owner(refusal)].Said.Line, Fault: Read(refusal))).Distinct().ToLookup(one => one.Row, one => one.Fault);
        return rows.Select(row => faults.Contains(row.Said.Line) ? row with { Faults = [.. row.Faults, .. faults[row.Said.Line]] } : row);

        int Owner(Refusal refusal) => refusal.Line < 2 ? 0 : refusal.File == "locations.csv" ? owners[refusal.Line - 2] : Math.Min(refusal.Line - 2, tried.Count - 1);
    }

    private static Fault Read(Refusal refusal) => refusal.File == EntrySheet.File
        ? Fault.Of(refusal, [])
        : new Fault("", "does not go with a place of the entry: change it on its own page");
}
