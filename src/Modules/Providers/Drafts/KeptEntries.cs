using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Reviews;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Drafts;

/// <summary>The entries of organisations as their keepers see them: with their states, their drafts, and when they must be confirmed by.</summary>
internal sealed class KeptEntries(ProvidersDb db, DraftContents contents, TimeProvider clock)
{
    /// <param name="providers">The organisations; null for all.</param>
    /// <param name="account">Whose drafts come first.</param>
    /// <param name="stop">Stops the work.</param>
    public async Task<IReadOnlyList<KeptEntry>> Run(IReadOnlyCollection<ProviderCode>? providers, Guid account, CancellationToken stop)
    {
        List<ServiceEntry> services = await db.Services.AsNoTracking().Where(entry => providers == null || providers.Contains(entry.Provider)).ToListAsync(stop);
        ILookup<ServiceCode, Draft> drafts = (await db.Drafts.AsNoTracking()
            .Where(draft => (providers == null || providers.Contains(draft.Provider))
                && (draft.State == DraftState.Draft || draft.State == DraftState.Returned || draft.State == DraftState.Waiting))
            .OrderByDescending(draft => draft.Saved).ToListAsync(stop)).OrderBy(draft => draft.Account != account).ToLookup(draft => draft.Service);
        Dictionary<ServiceCode, int> numbers = await db.Versions.GroupBy(version => version.Service).Select(own => new { own.Key, Last = own.Max(one => one.Number) })
            .ToDictionaryAsync(one => one.Key, one => one.Last, stop);
        Dictionary<ServiceCode, DateOnly> again = await db.LiveAgain.AsNoTracking().ToDictionaryAsync(one => one.Service, one => one.On, stop);
        Dictionary<ServiceCode, int> notes = await db.Notes.Where(note => note.Sealed != null).GroupBy(note => note.Service).Select(own => new { own.Key, Count = own.Count() })
            .ToDictionaryAsync(one => one.Key, one => one.Count, stop);
        Dictionary<ProviderCode, string> names = await db.Providers.ToDictionaryAsync(
            provider => provider.Code, provider => provider.Code == ProviderCode.NotStated ? StaleEntry.NotStated : provider.Name, stop);
        DateOnly today = clock.Today();
        HashSet<ServiceCode> stored = [.. services.Select(entry => entry.Code)];
        return
        [
            .. drafts.Where(own => !stored.Contains(own.Key)).Select(own => KeptEntry.New(own.First(), contents.TextsOf(own.First()), names[own.First().Provider], own)),
            .. services.OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase).Select(entry => new KeptEntry
            {
                Service = entry.Code, Provider = entry.Provider, ProviderName = names[entry.Provider], Name = entry.Name, Number = numbers.GetValueOrDefault(entry.Code),
                State = entry.State ?? ServiceState.Live, LiveAgain = again.TryGetValue(entry.Code, out DateOnly day) ? day : null,
                AssuredOn = entry.AssuredOn, IsOverdue = Staleness.IsDue(entry, today), Drafts = [.. drafts[entry.Code]], Notes = notes.GetValueOrDefault(entry.Code),
            }),
        ];
    }
}
