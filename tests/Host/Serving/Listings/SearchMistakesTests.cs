using System.Net;

namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>What is asked wrongly is told, and the rest is answered.</summary>
[Collection<DirectoryCollection>]
public sealed class SearchMistakesTests(ServedDirectory directory)
{
    [Theory]
    [InlineData("need=houses", "need", "“houses” is not a known choice of “Need”")]
    [InlineData("area=Lambeth", "area", "“Lambeth” is not a known choice of “Borough”")]
    [InlineData("confirmed=maybe", "confirmed", "“maybe” is not a known choice of “Confirmed”")]
    [InlineData("within=5", "within", "“5” needs a postcode to count from: fill in both")]
    [InlineData("postcode=ZZ1+1AA&within=4", "within", "“4” is not a known choice of “Distance”")]
    [InlineData("postcode=LONDON", "postcode", "“LONDON” is not a postcode: write it as SE5 8AA")]
    [InlineData("postcode=ZZ9+9ZZ", "postcode", "“ZZ9 9ZZ” is not a postcode that is known: check it, or choose a borough instead")]
    public async Task A_wrong_value_is_told_on_top_and_beside_its_field(string query, string field, string reason)
    {
        (HttpStatusCode status, string page) = await directory.Ask($"/services?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains($"<a href=\"#{field}\">{reason}", page, StringComparison.Ordinal);
        Assert.Contains($"id=\"{field}-error\">Error: {reason}", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page=0", "“0” is not a page: there are ")]
    [InlineData("page=999", "“999” is not a page: there are ")]
    [InlineData("page=999&q=weaving", "“999” is not a page: there is only one")]
    [InlineData("page=-1", "“-1” is not a page")]
    [InlineData("sort=colour", "“colour” is not one of relevance, name, distance")]
    [InlineData("format=pdf", "“pdf” is not one of html, geojson")]
    public async Task A_wrong_value_that_has_no_field_is_told_on_top_without_a_link(string query, string reason)
    {
        (HttpStatusCode status, string page) = await directory.Ask($"/services?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains($"<li><span>{reason}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rest_of_what_was_asked_is_answered() =>
        Assert.Contains(">Weaving hub</a>", (await directory.Ask("/services?need=houses&q=weaving+hub")).Page, StringComparison.Ordinal);

    [Fact]
    public async Task The_filter_of_a_wrong_value_stands_open() =>
        Assert.Matches("<details class=\"sm-facet\" open=\"open\">\\s*<summary class=\"sm-facet__name\">Stage", (await directory.Ask("/services?stage=x")).Page);

    [Fact]
    public async Task The_title_says_that_there_is_an_error() =>
        Assert.Contains("<title>Error: Find a service", (await directory.Ask("/services?need=houses")).Page, StringComparison.Ordinal);

    [Fact]
    public async Task A_postcode_that_is_none_stays_in_its_field() =>
        Assert.Matches("<input[^>]*id=\"postcode\"[^>]*value=\"LONDON\"", (await directory.Ask("/services?postcode=LONDON")).Page);
}
