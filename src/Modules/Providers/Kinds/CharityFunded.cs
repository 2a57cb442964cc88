using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Kinds;

/// <summary>Provision that charities pay for themselves.</summary>
internal sealed class CharityFunded : IProvisionKind
{
    public string Slug => "charity-funded";

    public string Name => "Charity funded";
}
