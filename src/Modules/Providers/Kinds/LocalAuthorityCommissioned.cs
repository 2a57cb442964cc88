using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Kinds;

/// <summary>Provision that a borough or county pays for.</summary>
internal sealed class LocalAuthorityCommissioned : IProvisionKind
{
    public string Slug => "local-authority-commissioned";

    public string Name => "Commissioned by a local authority";
}
