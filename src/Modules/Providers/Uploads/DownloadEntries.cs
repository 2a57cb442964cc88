using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Uploads;

/// <summary>All entries that somebody keeps, as a table to be changed and sent back. Nothing of their sites stands in it.</summary>
internal sealed class DownloadEntries(ProvidersDb db, LiveEntries live)
{
    /// <summary>By id in ordinal order.</summary>
    public async Task<Table> Run(SignedIn person, CancellationToken stop)
    {
        var known = await db.Services.AsNoTracking().Select(entry => new { entry.Code, entry.Provider }).ToListAsync(stop);
        ServiceCode[] own = [.. known.Where(entry => person.Keeps(entry.Provider.Value)).Select(entry => entry.Code).OrderBy(code => code.Value, StringComparer.Ordinal)];
        Dictionary<ServiceCode, EntryContent> entries = await live.Of(own, stop);
        Dictionary<ServiceCode, int> numbers = await db.Versions.Where(version => own.Contains(version.Service)).GroupBy(version => version.Service)
            .Select(one => new { one.Key, Last = one.Max(version => version.Number) }).ToDictionaryAsync(one => one.Key, one => one.Last, stop);
        return EntrySheet.Of(own.Select(code => (code, entries[code].Texts, numbers[code])));
    }
}
