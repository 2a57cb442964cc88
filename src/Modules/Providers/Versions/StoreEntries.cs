using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Entries;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Versions;

/// <summary>
/// Makes entries say what they are to say, within the transaction that is open: they are checked, located and withheld as an import of the same
/// rows would be. When anything is refused, nothing may be kept.
/// </summary>
internal sealed class StoreEntries(ProvidersDb db, TakeIntoDirectory take)
{
    public async Task<Taken> Run(IReadOnlyDictionary<ServiceCode, EntryContent> entries, Authorship by, CancellationToken stop)
    {
        Refusals refusals = [];
        await KeepLiveAgain(entries, refusals, stop);
        DirectoryReading reading = await EntryReading.Of(entries, await Organisations(entries, stop), stop);
        TakeManner manner = new() { Whole = entries.Keys.ToHashSet() };
        return await take.Run(reading with { Refused = [.. refusals, .. reading.Refused] }, manner, by, stop);
    }

    private async Task<Dictionary<ProviderCode, ProviderEntry>> Organisations(IReadOnlyDictionary<ServiceCode, EntryContent> entries, CancellationToken stop)
    {
        ProviderCode[] codes = [.. entries.Values.Select(entry => new ProviderCode(entry.Texts["provider_id"])).Distinct()];
        return await db.Providers.AsNoTracking().Where(provider => codes.Contains(provider.Code)).ToDictionaryAsync(provider => provider.Code, stop);
    }

    /// <summary>The day is kept with the entry, whose row may not be there yet: it is written with it.</summary>
    private async Task KeepLiveAgain(IReadOnlyDictionary<ServiceCode, EntryContent> entries, Refusals refusals, CancellationToken stop)
    {
        List<LiveAgain> stored = await db.LiveAgain.Where(one => entries.Keys.Contains(one.Service)).ToListAsync(stop);
        db.RemoveRange(stored);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        foreach ((ServiceCode code, EntryContent entry) in entries)
        {
            string text = entry.Texts[EntryTexts.LiveAgain];
            if (text.Length == 0) continue;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) db.Add(new LiveAgain(code, day));
            else refusals.Add(new Refusal("services.csv", 0, EntryTexts.LiveAgain, text, "is not a day: write it as 2021-03-31"));
        }
    }
}
