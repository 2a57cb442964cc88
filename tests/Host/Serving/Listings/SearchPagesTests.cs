namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>Walking through what was found page by page.</summary>
[Collection<DirectoryCollection>]
public sealed class SearchPagesTests(ServedDirectory directory)
{
    [Theory]
    [InlineData("")]
    [InlineData("sort=name")]
    [InlineData("sort=relevance&q=women")]
    [InlineData("q=women&sort=name")]
    [InlineData("postcode=ZZ1+1AA")]
    [InlineData("postcode=ZZ1+1AA&sort=name")]
    [InlineData("postcode=ZZ4+6WY&sort=distance")]
    [InlineData("need=advocacy&referrals=no")]
    public async Task A_walk_over_the_pages_visits_everything_once(string query)
    {
        FoundPage page = await directory.Find(query);
        List<string> visited = [.. page.Services.Select(service => service.Address)];
        while (page.Next is { } next)
        {
            page = await directory.Find(next.Split('?')[1]);
            visited.AddRange(page.Services.Select(service => service.Address));
        }

        Assert.True(visited.Count > 20);
        Assert.Equal(visited.Distinct(), visited);
        Assert.Equal(page.Count, visited.Count);
    }

    [Fact]
    public async Task By_name_is_by_name()
    {
        string[] names = [.. (await directory.Find("sort=name")).Names];

        Assert.Equal(names.Order(StringComparer.OrdinalIgnoreCase), names);
    }

    [Fact]
    public async Task Without_words_what_is_confirmed_comes_first_and_what_does_not_run_last() =>
        Assert.Equal(["Weaving club", "Weaving hub", "Weaving line", "Weaving of nobody", "Weaving nook"], await Quillons());

    [Fact]
    public async Task The_numbers_of_the_list_go_on_over_the_pages() =>
        Assert.Contains("<ol class=\"sm-listings\" start=\"21\">", (await directory.Find("page=2")).Read, StringComparison.Ordinal);

    [Fact]
    public async Task By_distance_without_a_postcode_is_the_usual_order() =>
        Assert.Equal((await directory.Find("")).Names, (await directory.Find("sort=distance")).Names);

    private async Task<IEnumerable<string>> Quillons()
    {
        List<string> names = [];
        for (string? query = ""; query is not null;)
        {
            FoundPage page = await directory.Find(query);
            names.AddRange(page.Names.Where(name => name.StartsWith("Weaving", StringComparison.Ordinal)));
            query = page.Next?.Split('?')[1];
        }

        return names;
    }
}
