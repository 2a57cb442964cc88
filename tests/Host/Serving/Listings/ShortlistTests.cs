namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>A list of services that its address keeps.</summary>
[Collection<DirectoryCollection>]
public sealed class ShortlistTests(ServedDirectory directory)
{
    private const string Hub = QuillonPack.Hub;
    private const string Club = QuillonPack.Club;

    [Fact]
    public async Task Shows_the_services_in_the_order_in_which_they_were_picked()
    {
        Assert.Equal(["Weaving hub", "Weaving club"], await Names($"pick={Hub}&pick={Club}"));
        Assert.Equal(["Weaving club", "Weaving hub"], await Names($"pick={Club}&pick={Hub}"));
    }

    [Fact]
    public async Task A_search_adds_to_it()
    {
        FoundPage page = await directory.Find($"q=weaving+hub&pick={Club}");

        Assert.Matches($"href=\"/services\\?[^\"]*pick={Club}[^\"]*&pick={Hub}[^\"]*\" rel=\"nofollow\">Add to shortlist<span class=\"govuk-visually-hidden\">: Weaving hub", page.Read);
    }

    [Fact]
    public async Task Its_own_page_takes_off_what_is_on_it()
    {
        string page = (await directory.Ask($"/shortlist?pick={Hub}&pick={Club}")).Page;

        Assert.Contains($"href=\"/shortlist?pick={Club}\" rel=\"nofollow\">Take off<span class=\"govuk-visually-hidden\">: Weaving hub", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_all_that_is_needed_to_refer() => Assert.Contains("How to refer: Ring the desk", (await directory.Ask($"/shortlist?pick={Hub}")).Page, StringComparison.Ordinal);

    [Fact]
    public async Task Says_how_many_are_no_longer_in_the_directory()
    {
        string page = (await directory.Ask($"/shortlist?pick={QuillonPack.Gone}&pick={Hub}&pick={QuillonPack.Secret}")).Page;

        Assert.Contains("2 services are no longer in the directory.", page, StringComparison.Ordinal);
        Assert.Equal(["Weaving hub"], new FoundPage(page).Names);
    }

    [Theory]
    [InlineData("")]
    [InlineData("pick=weaving")]
    [InlineData("pick=%3Cscript%3E")]
    public async Task Says_that_nothing_is_on_it(string query) =>
        Assert.Contains("There is nothing on it yet.", (await directory.Ask($"/shortlist?{query}")).Page, StringComparison.Ordinal);

    private async Task<IEnumerable<string>> Names(string query) => new FoundPage((await directory.Ask($"/shortlist?{query}")).Page).Names;
}
