using ServiceMap.Kernel;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Uploads;

/// <summary>Makes live what rows of an upload say, some at a time, within the transaction that is open.</summary>
internal sealed class StoreRows(ProvidersDb db, StoreEntries store)
{
    /// <summary>So many at a time that the time between two looks at whether to stop is short.</summary>
    public const int AtATime = 100;

    /// <returns>What was refused; then nothing may be kept. And the facts to tell afterwards.</returns>
    public async Task<(IReadOnlyList<Refusal> Refused, IReadOnlyList<object> Facts)> Run(IReadOnlyList<PlannedRow> rows, Action<int> stored, CancellationToken stop)
    {
        List<object> facts = [];
        int done = 0;
        foreach (PlannedRow[] some in rows.GroupBy(row => row.Entry!.Keeper.Actor).SelectMany(own => own.Chunk(AtATime)))
        {
            stop.ThrowIfCancellationRequested();
            db.ChangeTracker.Clear();
            Authorship by = new(some[0].Entry!.Keeper.Actor, VersionKind.Edited, "From a spreadsheet");
            Taken taken = await store.Run(some.ToDictionary(row => row.Entry!.Service, row => row.Entry!.After), by, stop);
            if (taken.Refused.Count > 0) return (taken.Refused, []);
            facts.AddRange(taken.Facts);
            stored(done += some.Length);
        }

        db.ChangeTracker.Clear();
        return ([], facts);
    }
}
