using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Entries;

/// <summary>The directory as it will be once an import is stored: what is said over what was stored, by code.</summary>
internal sealed class AfterImport
{
    public AfterImport(
        IReadOnlyDictionary<ProviderCode, ProviderEntry> providers, IReadOnlyDictionary<ServiceCode, ServiceEntry> services,
        DirectoryReading reading, Unnamed unnamed)
    {
        if (unnamed == Unnamed.Stays)
        {
            Providers = new(providers);
            Services = services.ToDictionary(pair => pair.Key, pair => pair.Value with { });
        }

        foreach (Placed<ProviderEntry> placed in reading.Providers) Providers[placed.Entry.Code] = placed.Entry;
        foreach (Placed<ServiceEntry> placed in reading.Services)
        {
            Services[placed.Entry.Code] = placed.Entry;
            Said[placed.Entry.Code] = placed;
        }
    }

    public Dictionary<ProviderCode, ProviderEntry> Providers { get; } = [];

    public Dictionary<ServiceCode, ServiceEntry> Services { get; } = [];

    /// <summary>The services that the import names, with their places.</summary>
    public Dictionary<ServiceCode, Placed<ServiceEntry>> Said { get; } = [];
}
