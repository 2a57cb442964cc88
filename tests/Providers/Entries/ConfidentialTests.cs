using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Entries;
using ServiceMap.Providers.Kinds;

namespace ServiceMap.Providers.Tests.Entries;

public sealed class ConfidentialTests
{
    public static TheoryData<IProvisionKind, string, Confidentiality> Starts() => new()
    {
        { new SafeAccommodation(), "advocacy", Confidentiality.LocationWithheld },
        { new ApprovedPremises(), "advocacy", Confidentiality.LocationWithheld },
        { new WomensHub(), "domestic-abuse", Confidentiality.AddressWithheld },
        { new WomensHub(), "sexual-abuse-coercion", Confidentiality.AddressWithheld },
        { new WomensHub(), "trafficking-modern-slavery", Confidentiality.AddressWithheld },
        { new SafeAccommodation(), "domestic-abuse", Confidentiality.LocationWithheld },
        { new WomensHub(), "advocacy", Confidentiality.Public },
        { new CharityFunded(), "housing-homelessness", Confidentiality.Public },
        { new CoCommissionedProject(), "advocacy", Confidentiality.Public },
        { new LiaisonDiversion(), "advocacy", Confidentiality.Public },
        { new LocalAuthorityCommissioned(), "advocacy", Confidentiality.Public },
        { new PoliceDiversion(), "advocacy", Confidentiality.Public },
        { new ProbationFunded(), "advocacy", Confidentiality.Public },
    };

    [Theory]
    [MemberData(nameof(Starts), DisableDiscoveryEnumeration = true)]
    public void A_location_starts_with_the_stricter_of_what_its_kind_and_its_needs_say(IProvisionKind kind, string need, Confidentiality start) =>
        Assert.Equal(start, Confidential.Start(Service("advocacy", need), kind));

    [Fact]
    public void One_such_need_among_others_is_enough() =>
        Assert.Equal(Confidentiality.AddressWithheld, Confidential.Start(Service("advocacy", "housing-homelessness", "domestic-abuse"), new WomensHub()));

    private static ServiceEntry Service(params string[] needs) => new()
    {
        Code = new ServiceCode("S1"),
        Provider = new ProviderCode("charity"),
        Name = "A service",
        Kind = "any",
        WomenSpecific = true,
        Needs = [.. needs.Select(slug => new NeedCode(slug))],
    };
}
