using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Kinds;

/// <summary>Supervised accommodation after release; where it stands is not for the public.</summary>
internal sealed class ApprovedPremises : IProvisionKind
{
    public string Slug => "approved-premises";

    public string Name => "Approved premises";

    public Confidentiality LocationsStart => Confidentiality.LocationWithheld;
}
