using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Entries;

/// <summary>How confidential a location of a service is from its first save.</summary>
internal static class Confidential
{
    private static readonly NeedCode[] NeedsThatWithhold =
        [new("domestic-abuse"), new("sexual-abuse-coercion"), new("trafficking-modern-slavery")];

    public static Confidentiality Start(ServiceEntry service, IProvisionKind? kind)
    {
        Confidentiality byKind = kind?.LocationsStart ?? Confidentiality.Public;
        Confidentiality byNeed = service.Needs.Intersect(NeedsThatWithhold).Any() ? Confidentiality.AddressWithheld : Confidentiality.Public;
        return byKind > byNeed ? byKind : byNeed;
    }
}
