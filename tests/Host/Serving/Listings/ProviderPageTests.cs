using System.Net;

namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>The page of an organisation.</summary>
[Collection<DirectoryCollection>]
public sealed class ProviderPageTests(ServedDirectory directory)
{
    [Fact]
    public async Task Lists_the_services_that_anybody_may_see()
    {
        (_, string page) = await directory.Ask($"/providers/{QuillonPack.House}");

        Assert.Equal(["Weaving club", "Weaving hub", "Weaving line", "Weaving nook"], new FoundPage(page).Names);
    }

    [Fact]
    public async Task Says_how_to_reach_it() => Assert.Contains("<dt>Phone</dt><dd>020 7946 0000</dd>", (await directory.Ask($"/providers/{QuillonPack.House}")).Page, StringComparison.Ordinal);

    [Fact]
    public async Task The_title_of_one_with_a_confidential_service_does_not_name_it() =>
        Assert.Contains("<title>An organisation – ServiceMap</title>", (await directory.Ask($"/providers/{QuillonPack.Shelter}")).Page, StringComparison.Ordinal);

    [Theory]
    [InlineData(QuillonPack.NotStated)]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task What_is_no_organisation_has_no_page(string id) => Assert.Equal(HttpStatusCode.NotFound, (await directory.Ask($"/providers/{id}")).Status);
}
