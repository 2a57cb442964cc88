using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Kinds;

/// <summary>Diversion at the point of arrest or out of court.</summary>
internal sealed class PoliceDiversion : IProvisionKind
{
    public string Slug => "police-diversion";

    public string Name => "Police diversion";
}
