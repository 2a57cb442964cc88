using System.Net;

namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>The page of one service.</summary>
[Collection<DirectoryCollection>]
public sealed class ServicePageTests(ServedDirectory directory)
{
    [Theory]
    [InlineData("<h1 class=\"govuk-heading-l\">Weaving hub</h1>")]
    [InlineData(">Quillon House</a>")]
    [InlineData("Looms and patience for weavers.")]
    [InlineData("How to refer: Ring the desk")]
    [InlineData("Phone: 020 7946 0000")]
    [InlineData("<dt>Places</dt><dd>12</dd>")]
    [InlineData("Housing and homelessness, Advocacy and holistic support")]
    [InlineData("The loom: The Old Mill (Lambeth)")]
    [InlineData("It is confirmed to run today, and until 31 December 2099.")]
    [InlineData("Nobody has assured yet that this entry is true.")]
    [InlineData("The weavers' guild")]
    [InlineData("A leaflet")]
    public async Task Says_all_that_is_recorded(string words) => Assert.Contains(words, await Read("weaving hub"), StringComparison.Ordinal);

    [Fact]
    public async Task Says_no_pounds() => Assert.DoesNotContain("987654", (await Read("weaving hub")).Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("weaving club", "Full: takes no referrals now")]
    [InlineData("weaving line", "It is on record as running, and nobody has confirmed that it does today: ask before you refer.")]
    [InlineData("weaving nook", "Which boroughs it serves is not recorded, so nobody can count on it.")]
    [InlineData("weaving nook", "How to refer is not recorded.")]
    [InlineData("bramblewick", "Address withheld for safety")]
    public async Task Says_what_cannot_be_counted_on(string name, string words) => Assert.Contains(words, await Read(name), StringComparison.Ordinal);

    [Fact]
    public async Task Names_no_organisation_where_no_source_states_one()
    {
        string page = await Read("weaving of nobody");

        Assert.Contains("run by an organisation that no source states", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/providers/", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_withdrawn_is_gone_and_says_where_to_look_instead()
    {
        (HttpStatusCode status, string page) = await directory.Ask($"/services/{QuillonPack.Gone}");

        Assert.Equal(HttpStatusCode.Gone, status);
        Assert.Contains("This service has been withdrawn", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/services?need=advocacy&area={QuillonPack.Lambeth}\">other services for advocacy and holistic support", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_hidden_is_as_if_it_were_not_there()
    {
        (HttpStatusCode hidden, string page) = await directory.Ask($"/services/{QuillonPack.Secret}");
        (HttpStatusCode unknown, _) = await directory.Ask($"/services/{Guid.Empty:D}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (hidden, unknown));
        Assert.DoesNotContain("out of sight", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Title_and_address_of_a_confidential_service_say_nothing_of_it()
    {
        string page = await Read("bramblewick");

        Assert.Contains("<title>A service – ServiceMap</title>", page, StringComparison.Ordinal);
        Assert.Matches("^/services/[0-9a-f-]{36}$", await directory.AddressOf("bramblewick"));
    }

    [Fact]
    public async Task Search_engines_are_asked_to_list_no_confidential_service() =>
        Assert.Equal((true, false), ((await Read("bramblewick")).Contains("content=\"noindex\"", StringComparison.Ordinal), (await Read("weaving hub")).Contains("noindex", StringComparison.Ordinal)));

    [Fact]
    public async Task Its_address_never_changes() => Assert.Equal($"/services/{QuillonPack.Hub}", await directory.AddressOf("weaving hub"));

    [Fact]
    public async Task The_shortlist_goes_along()
    {
        (_, string page) = await directory.Ask($"/services/{QuillonPack.Hub}?pick={QuillonPack.Club}");

        Assert.Contains($"href=\"/shortlist?pick={QuillonPack.Club}\">Your shortlist: 1 service", page, StringComparison.Ordinal);
    }

    private async Task<string> Read(string words) => (await directory.Ask(await directory.AddressOf(words))).Page;
}
