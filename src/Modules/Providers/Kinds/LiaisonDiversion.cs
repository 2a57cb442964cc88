using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Kinds;

/// <summary>Health and other needs seen to in police custody and at court.</summary>
internal sealed class LiaisonDiversion : IProvisionKind
{
    public string Slug => "liaison-diversion";

    public string Name => "Liaison and diversion";
}
