using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Tests.Listings;

public sealed class PublicIdTests
{
    [Fact]
    public void Never_changes() => Assert.Equal("98ac0e81-c769-582f-be8c-810c3b935ced", PublicId.Of(new ServiceCode("P001")).ToString("D"));

    [Fact]
    public void Is_a_name_based_uuid()
    {
        string id = PublicId.Of(new ServiceCode("P001")).ToString("D");

        Assert.Equal('5', id[14]);
        Assert.Contains(id[19], "89ab");
    }

    [Fact]
    public void A_service_and_a_provider_of_one_code_have_two_ids() =>
        Assert.NotEqual(PublicId.Of(new ServiceCode("advance")), PublicId.Of(new ProviderCode("advance")));
}
