namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>Choosing among what the directory has, over HTTP.</summary>
[Collection<DirectoryCollection>]
public sealed class SearchFiltersTests(ServedDirectory directory)
{
    [Theory]
    [InlineData("area=E09000022", "Weaving club", "Weaving hub", "Weaving line", "Weaving of nobody")]
    [InlineData("area=E09000028", "Weaving club", "Weaving line")]
    [InlineData("area=not-recorded", "Weaving nook")]
    [InlineData("area=E09000028&area=not-recorded", "Weaving club", "Weaving line", "Weaving nook")]
    [InlineData("need=housing-homelessness", "Weaving hub")]
    [InlineData("cohort=mothers", "Weaving club")]
    [InlineData("kind=womens-hub", "Weaving hub")]
    [InlineData("stage=court", "Weaving club", "Weaving hub", "Weaving line", "Weaving nook", "Weaving of nobody")]
    [InlineData("stage=not-recorded", "Weaving hub", "Weaving line", "Weaving nook", "Weaving of nobody")]
    [InlineData("women-specific=no", "Weaving line")]
    [InlineData("delivery=phone", "Weaving club")]
    [InlineData("delivery=not-recorded", "Weaving line", "Weaving nook", "Weaving of nobody")]
    [InlineData("confirmed=yes", "Weaving club", "Weaving hub")]
    [InlineData("confirmed=unknown", "Weaving line", "Weaving of nobody")]
    [InlineData("confirmed=no", "Weaving nook")]
    [InlineData("referrals=yes", "Weaving hub")]
    [InlineData("referrals=unknown", "Weaving line", "Weaving of nobody")]
    [InlineData("referrals=no", "Weaving club", "Weaving nook")]
    [InlineData("area=E09000022&delivery=site&referrals=yes", "Weaving hub")]
    [InlineData("area=E09000028&confirmed=yes&stage=court", "Weaving club")]
    public async Task Keeps_what_has_one_value_chosen_of_every_filter(string filters, params string[] names) =>
        Assert.Equal(names, (await directory.Find($"q=weaving&sort=name&{filters}")).Names);

    [Fact]
    public async Task What_is_chosen_is_shown_as_chips()
    {
        FoundPage page = await directory.Find("q=weaving&area=E09000022&area=E09000028&delivery=site&postcode=zz11aa&within=5");

        Assert.Equal(["“weaving”", "Near ZZ1 1AA", "Lambeth", "Southwark", "At a site", "Within 5 miles"], page.Chips.Select(chip => chip.Words));
    }

    [Theory]
    [InlineData("q=weaving", "area=E09000022", "area=E09000028", "delivery=site", "sort=name")]
    [InlineData("q=weaving", "postcode=zz11aa", "within=5", "stage=court", "sort=distance")]
    public async Task The_link_of_a_chip_takes_just_it_away(params string[] fields)
    {
        FoundPage page = await directory.Find(string.Join('&', fields));

        string[] removable = [.. fields.Where(field => !field.StartsWith("sort", StringComparison.Ordinal))];
        Assert.Equal(
            removable.Select(field => Left(fields, field)).Order(StringComparer.Ordinal),
            page.Chips.Select(chip => string.Join('&', chip.Without.Split('?')[1].Split('&').Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_box_of_what_is_chosen_is_ticked() => Assert.Equal(
        [("area", "E09000022"), ("confirmed", "yes")],
        (await directory.Find("area=E09000022&confirmed=yes")).Choices.Where(choice => choice.IsChosen).Select(choice => (choice.Field, choice.Value)));

    [Theory]
    [InlineData("")]
    [InlineData("q=women")]
    [InlineData("need=advocacy&need=mental-health&confirmed=unknown")]
    [InlineData("area=E09000022&referrals=no")]
    [InlineData("postcode=ZZ1+1AA&within=3")]
    [InlineData("postcode=ZZ1+1AA&confirmed=yes&stage=court")]
    public async Task The_count_of_a_choice_is_what_choosing_it_gives(string query)
    {
        FoundPage page = await directory.Find(query);

        List<(string Field, string Value, int Count)> given = [];
        foreach ((string field, string value, _, _) in page.Choices)
        {
            IEnumerable<string> others = query.Split('&').Where(part => !part.StartsWith($"{field}=", StringComparison.Ordinal));
            given.Add((field, value, (await directory.Find(string.Join('&', [.. others, $"{field}={value}"]))).Count));
        }

        Assert.True(given.Count > 80);
        Assert.Equal(given, page.Choices.Select(choice => (choice.Field, choice.Value, choice.Count)));
    }

    [Fact]
    public async Task The_address_holds_the_state()
    {
        FoundPage once = await directory.Find("q=weaving&area=E09000022&sort=name");
        FoundPage again = await directory.Find("sort=name&area=E09000022&q=weaving");

        Assert.Equal(once.Services, again.Services);
    }

    [Fact]
    public async Task The_form_keeps_the_order_and_the_shortlist()
    {
        string page = (await directory.Find($"q=weaving&sort=name&pick={QuillonPack.Hub}")).Read;

        Assert.Contains($"<input type=\"hidden\" name=\"pick\" value=\"{QuillonPack.Hub}\">", page, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"sort\" value=\"name\">", page, StringComparison.Ordinal);
    }

    /// <summary>The fields without one of them, in the order in which addresses are compared. Without its postcode a distance means nothing.</summary>
    private static string Left(IEnumerable<string> fields, string taken) => string.Join('&', fields
        .Where(field => field != taken && !(taken.StartsWith("postcode", StringComparison.Ordinal) && field.StartsWith("within", StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal));
}
