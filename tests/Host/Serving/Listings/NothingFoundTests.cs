namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>"Nothing found" says what to leave out, and how many services that would give.</summary>
[Collection<DirectoryCollection>]
public sealed class NothingFoundTests(ServedDirectory directory)
{
    [Theory]
    [InlineData("q=weaving+hub&area=E09000028&delivery=phone", "the words “weaving hub”")]
    [InlineData("q=weaving+hub&area=E09000028", "the filter “Borough”", "the words “weaving hub”")]
    [InlineData("q=weaving+hub&cohort=mothers", "the filter “Specialist in”", "the words “weaving hub”")]
    [InlineData("q=weaving+nook&postcode=ZZ1+1AA", "the postcode", "the words “weaving nook”")]
    [InlineData("q=weaving+hub&postcode=ZZ1+1AA&within=unknown", "the filter “Distance”", "the words “weaving hub”")]
    [InlineData("q=weaving+hub&area=E09000022&confirmed=no", "the filter “Confirmed”", "the words “weaving hub”")]
    public async Task Names_what_to_leave_out(string query, params string[] ways)
    {
        FoundPage page = await directory.Find(query);

        Assert.Subset(page.Ways.Select(way => way.Without).ToHashSet(), ways.ToHashSet());
    }

    [Theory]
    [InlineData("q=weaving+hub&area=E09000028")]
    [InlineData("q=weaving+hub&area=E09000028&area=E09000029&cohort=mothers&page=1")]
    [InlineData("q=weaving+nook&postcode=ZZ1+1AA")]
    [InlineData("q=weaving+hub&postcode=ZZ1+1AA&within=unknown")]
    [InlineData("q=weaving+hub&postcode=ZZ1+1AB&within=1&confirmed=yes")]
    [InlineData("q=weaving+hub&area=E09000022&confirmed=no")]
    public async Task Its_links_give_as_many_as_they_say(string query)
    {
        FoundPage page = await directory.Find(query);

        Assert.NotEmpty(page.Ways);
        foreach ((_, string address, int count) in page.Ways) Assert.Equal(count, (await directory.Find(address.Split('?')[1])).Count);
    }

    [Fact]
    public async Task What_gives_most_comes_first()
    {
        int[] counts = [.. (await directory.Find("q=weaving+hub&area=E09000028&cohort=mothers&confirmed=no")).Ways.Select(way => way.Count)];

        Assert.Equal(counts.OrderDescending(), counts);
    }

    [Fact]
    public async Task Says_so_where_leaving_out_one_thing_is_not_enough() => Assert.Contains(
        "Nothing in the directory comes near this.", (await directory.Find("q=xqxqxq&cohort=mothers&kind=approved-premises&stage=custody")).Read, StringComparison.Ordinal);
}
