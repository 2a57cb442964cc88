namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>Finding a service by words, over HTTP.</summary>
[Collection<DirectoryCollection>]
public sealed class SearchByWordsTests(ServedDirectory directory)
{
    [Theory]
    [InlineData("weaving hub")]
    [InlineData("hub weaving")]
    [InlineData("WEAVING HUB")]
    [InlineData("loom")]
    [InlineData("looms and patience")]
    [InlineData("a quillon loom")]
    [InlineData("patien")]
    public async Task Finds_a_service_by_its_words_in_any_order_and_with_any_ending(string words) =>
        Assert.Equal("Weaving hub", Assert.Single((await directory.Find($"q={Uri.EscapeDataString(words)}")).Names));

    [Fact]
    public async Task A_typing_mistake_is_forgiven_and_said()
    {
        FoundPage page = await directory.Find("q=weavnig+hub");

        Assert.Equal("Weaving hub", Assert.Single(page.Names));
        Assert.Contains("No entry has the word “weavnig”. These have <strong>weaving</strong>.", page.Read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_by_the_organisation() =>
        Assert.Equal(["Weaving club", "Weaving hub", "Weaving line", "Weaving nook"], (await directory.Find("q=quillon+house")).Names.Order(StringComparer.Ordinal));

    [Fact]
    public async Task Finds_by_a_need_in_its_words() => Assert.Contains("Weaving hub", (await directory.Find("q=homelessness+quillon")).Names);

    [Fact]
    public async Task What_is_withdrawn_or_hidden_is_not_found() =>
        Assert.Equal(["Weaving club", "Weaving hub", "Weaving line", "Weaving nook", "Weaving of nobody"], (await directory.Find("q=weaving&sort=name")).Names);

    [Theory]
    [InlineData("%22")]
    [InlineData("*")]
    [InlineData("%22+OR+%22")]
    [InlineData("the+and+of")]
    [InlineData("%00")]
    [InlineData("NEAR(")]
    public async Task Signs_and_empty_words_are_no_words(string words) => Assert.True((await directory.Find($"q={words}")).Count >= 0);

    [Fact]
    public async Task A_search_for_the_name_of_a_withheld_site_answers_as_one_for_nonsense() =>
        Assert.Equal((await directory.Find("q=xqxqxq")).Count, (await directory.Find("q=%22old+tower%22")).Count);

    [Fact]
    public async Task A_postcode_among_the_words_is_offered_as_a_postcode() =>
        Assert.Contains("href=\"/services?postcode=ZZ1%201AA\">Search near ZZ1 1AA", (await directory.Find("q=zz11aa")).Read, StringComparison.Ordinal);
}
