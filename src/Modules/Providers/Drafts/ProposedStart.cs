using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Entries;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>How confidential a new site of an entry would be, by what the entry says.</summary>
internal sealed class ProposedStart(IEnumerable<IProvisionKind> kinds)
{
    public async Task<Confidentiality> Of(ServiceCode service, EntryContent entry, CancellationToken stop)
    {
        DirectoryReading reading = await EntryReading.Of(
            new Dictionary<ServiceCode, EntryContent> { [service] = entry }, new Dictionary<ProviderCode, ProviderEntry>(), stop);
        ServiceEntry read = reading.Services[0].Entry;
        return Confidential.Start(read, kinds.FirstOrDefault(kind => kind.Slug == read.Kind));
    }
}
