using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Entries;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>Says what is wrong with an entry by itself, without storing anything: what others must not be able to tell from it is looked at when it is sent.</summary>
internal sealed class CheckDraft(ProvidersDb db, EntryRules rules)
{
    public async Task<IReadOnlyList<Fault>> Run(ServiceCode service, EntryContent entry, CancellationToken stop)
    {
        Dictionary<ProviderCode, ProviderEntry> providers = await db.Providers.AsNoTracking().ToDictionaryAsync(one => one.Code, stop);
        DirectoryReading reading = await EntryReading.Of(new Dictionary<ServiceCode, EntryContent> { [service] = entry }, providers, stop);
        Refusals refusals = [.. reading.Refused];
        await rules.Check(
            reading, new Known("provider", providers.Keys.Select(code => code.Value)), new Known("service", [service.Value]), refusals, stop);
        string[] sites = [.. entry.Sites.Select(site => site.Id)];
        return [.. refusals.Select(refusal => Fault.Of(refusal, sites))];
    }
}
