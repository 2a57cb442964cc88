using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Kinds;

/// <summary>Refuges and the other kinds of safe accommodation in SI 2021/991.</summary>
internal sealed class SafeAccommodation : IProvisionKind
{
    public string Slug => "safe-accommodation";

    public string Name => "Safe accommodation";

    public Confidentiality LocationsStart => Confidentiality.LocationWithheld;
}
