using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Kinds;

/// <summary>Provision that probation pays for.</summary>
internal sealed class ProbationFunded : IProvisionKind
{
    public string Slug => "probation-funded";

    public string Name => "Probation funded";
}
