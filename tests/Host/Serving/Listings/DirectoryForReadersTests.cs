namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>What every page of the directory owes to whoever reads it.</summary>
[Collection<DirectoryCollection>]
public sealed class DirectoryForReadersTests(ServedDirectory directory)
{
    [Theory]
    [InlineData("/services")]
    [InlineData("/services?q=weaving&postcode=ZZ1+1AA&within=5&sort=name")]
    [InlineData("/services?q=weaving+hub&cohort=mothers")]
    [InlineData("/services?need=houses")]
    [InlineData("/services?q=weaving&format=geojson")]
    [InlineData("/shortlist")]
    [InlineData("THE HUB")]
    [InlineData("THE REFUGE")]
    [InlineData("THE HUB?pick=46a5ab38-7a30-8d2d-9f0c-7ee5f2b5b0f4")]
    public async Task No_cookie_is_set_to_who_only_reads(string address)
    {
        using HttpResponseMessage answer = await directory.Http.GetAsync(await Address(address), TestContext.Current.CancellationToken);

        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/services")]
    [InlineData("/services?q=weaving+hub&cohort=mothers")]
    [InlineData("/services?need=houses")]
    [InlineData("/services/00000000-0000-0000-0000-000000000000")]
    [InlineData("/shortlist")]
    [InlineData("THE HUB")]
    [InlineData("THE HUB/wrong")]
    [InlineData("THE HUB/wrong?sent=yes")]
    [InlineData("THE REFUGE")]
    public async Task The_way_out_stands_on_every_page(string address) =>
        Assert.Contains("data-module=\"govuk-exit-this-page\"", (await directory.Ask(await Address(address))).Page, StringComparison.Ordinal);

    [Theory]
    [InlineData("/services?q=weaving")]
    [InlineData("/shortlist")]
    [InlineData("THE HUB")]
    [InlineData("THE HUB/wrong")]
    [InlineData("THE REFUGE")]
    public async Task No_page_holds_an_inline_style_or_a_script_that_runs(string address)
    {
        (_, string page) = await directory.Ask(await Address(address));

        Assert.DoesNotContain(" style=\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_typed_is_never_markup() =>
        Assert.DoesNotContain("<img src=x>", await directory.Http.GetStringAsync("/services?q=%3Cimg+src%3Dx%3E", TestContext.Current.CancellationToken), StringComparison.Ordinal);

    private async Task<string> Address(string address) => address
        .Replace("THE HUB", await directory.AddressOf("weaving hub"), StringComparison.Ordinal)
        .Replace("THE REFUGE", await directory.AddressOf("bramblewick"), StringComparison.Ordinal);
}
