using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Kinds;

/// <summary>A women's centre or hub where several services are found together.</summary>
internal sealed class WomensHub : IProvisionKind
{
    public string Slug => "womens-hub";

    public string Name => "Women's hub";
}
