using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Tests.Listings;

public sealed class PublicIdTests
{
    [Fact]
    public void Never_changes_once_it_was_shown() => Assert.Equal("d718b855-cb13-84e1-94d4-d5087fa433e5", PublicId.Of(new ServiceCode("P001")).ToString("D"));

    [Fact]
    public void Has_the_form_of_a_uuid_of_version_8()
    {
        string id = PublicId.Of(new ServiceCode("P001")).ToString("D");

        Assert.Equal('8', id[14]);
        Assert.Contains(id[19], "89ab");
    }

    [Fact]
    public void A_service_and_a_provider_of_one_code_have_two_ids() =>
        Assert.NotEqual(PublicId.Of(new ServiceCode("advance")), PublicId.Of(new ProviderCode("advance")));
}
