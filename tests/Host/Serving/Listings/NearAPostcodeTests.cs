using System.Globalization;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>What is near a postcode. The hub stands at ZZ1 1AA in Lambeth, the club about a mile and three quarters away at ZZ1 1AB.</summary>
[Collection<DirectoryCollection>]
public sealed partial class NearAPostcodeTests(ServedDirectory directory)
{
    [Fact]
    public async Task Keeps_what_serves_the_area_of_the_postcode_and_says_so()
    {
        FoundPage page = await directory.Find("q=weaving&postcode=zz11aa&sort=name");

        Assert.Equal(["Weaving club", "Weaving hub", "Weaving line", "Weaving of nobody"], page.Names);
        Assert.Contains("ZZ1 1AA is in Lambeth: these serve Lambeth.", page.Read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_borough_that_is_chosen_counts_instead() =>
        Assert.Equal(["Weaving club", "Weaving line"], (await directory.Find($"q=weaving&postcode=ZZ1+1AA&sort=name&area={QuillonPack.Southwark}")).Names);

    [Fact]
    public async Task A_postcode_outside_every_area_keeps_all_of_them()
    {
        FoundPage page = await directory.Find("q=weaving&postcode=ZZ4+6WY");

        Assert.Equal(5, page.Count);
        Assert.Contains("ZZ4 6WY is outside the areas on this map", page.Read, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ZZ1+1AA", "Weaving hub", "Weaving club")]
    [InlineData("ZZ1+1AB", "Weaving club", "Weaving hub")]
    public async Task The_nearest_comes_first_and_what_has_no_public_address_last(string postcode, params string[] first)
    {
        string[] names = [.. (await directory.Find($"q=weaving&postcode={postcode}&sort=distance")).Names];

        Assert.Equal(first, names.Take(2));
        Assert.Equal(4, names.Length);
    }

    [Fact]
    public async Task Without_words_distance_is_the_usual_order()
    {
        double[] miles = [.. Miles().Matches((await directory.Find("postcode=ZZ1+1AA")).Read).Select(match => double.Parse(match.Groups["miles"].Value, CultureInfo.InvariantCulture))];

        Assert.NotEmpty(miles);
        Assert.Equal(miles.Order(), miles);
    }

    [Fact]
    public async Task Says_how_far_it_is_as_the_crow_flies()
    {
        string page = (await directory.Find("q=weaving&postcode=ZZ1+1AA&sort=distance")).Read;

        Assert.Contains("The Old Mill, Lambeth (less than 0.1 miles away)", page, StringComparison.Ordinal);
        Assert.Contains("The Old Hall, Lambeth (1.7 miles away)", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "Weaving hub")]
    [InlineData("2", "Weaving hub", "Weaving club")]
    [InlineData("unknown", "Weaving line", "Weaving of nobody")]
    public async Task Within_keeps_what_is_so_near_or_has_no_known_distance(string within, params string[] names) =>
        Assert.Equal(names, (await directory.Find($"q=weaving&postcode=ZZ1+1AA&sort=distance&within={within}")).Names);

    [Fact]
    public async Task A_withheld_site_is_at_no_distance() =>
        Assert.Equal("Bramblewick", Assert.Single((await directory.Find("q=bramblewick&postcode=ZZ1+1AA&within=unknown")).Names));

    [GeneratedRegex(@"\((less than )?(?<miles>[0-9.]+) miles away\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Miles();
}
