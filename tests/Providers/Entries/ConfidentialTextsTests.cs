using CsCheck;
using ServiceMap.Kernel;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Tests.Locations;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Entries;

/// <summary>Texts of a service that has a site which is withheld.</summary>
public sealed class ConfidentialTextsTests
{
    private const string MustNot = ", and a service whose location is withheld must not say where it is: leave it out";

    private static readonly string[] Honest =
    [
        "A refuge for women and their children.", "Open 24 hours", "Call 0808 2000 247", "for 2 to 4 weeks", "women aged 18 to 25", "before court",
        "12 beds in a safe place", "self-referral", "by phone", "https://example.org/refuge", "serving London", "with 3 partners", "since 2019",
        "through the gate", "within 5 working days", "on the way home", "Westminster Magistrates' Court", "(24/7)", "a women-only space", "£250",
    ];

    public static TheoryData<string, string, string> Planted { get; } = new()
    {
        { "name", "The house at 7 Birch Road", "holds a street and number" },
        { "description", "Come to NG7 2AB at night", "holds a postcode" },
        { "referral", "Ring the bell of 7, The Close", "holds a street and number" },
        { "url", "https://example.org/12-foo-street", "holds a street and number" },
        { "source_title", "Planning notice for Acacia Avenue", "holds a part of the address that is withheld" },
        { "source_url", "https://example.org/search?q=ng9", "holds a part of the address that is withheld" },
        { "description", "Acacia House", "holds a part of the address that is withheld" },
        { "url", "https://acaciaavenue.example.org", "holds a part of the address that is withheld" },
    };

    [Theory]
    [MemberData(nameof(Planted))]
    public async Task Refuses_what_tells_where_it_is_with_file_line_and_column(string column, string text, string fault)
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Taken taken = await program.Take(Told("location-withheld", (column, text)).Entries);

        Assert.Equal(new Refusal("services.csv", 2, column, "(withheld)", fault + MustNot), Assert.Single(taken.Refused));
    }

    [Theory]
    [InlineData("address-withheld", false)]
    [InlineData("location-withheld", false)]
    [InlineData("public", true)]
    public async Task Only_a_service_whose_site_is_withheld_must_be_silent(string confidentiality, bool mayTell)
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Taken taken = await program.Take(Told(confidentiality, ("description", "At 14 Acacia Avenue, NG9 1ZZ")).Entries);

        Assert.Equal(mayTell, taken.Refused.Count == 0);
    }

    [Fact]
    public async Task Refuses_it_of_a_service_whose_site_was_withheld_before()
    {
        await using TestProgram program = await Refuge.As("location-withheld").Import();

        Taken taken = await program.Take(MadeUpPack.Start.Service("S1", ("kind", "womens-hub"), ("description", "On Acacia Avenue")).Entries);

        Assert.Equal(("services.csv", "description"), Place(Assert.Single(taken.Refused)));
    }

    [Fact]
    public async Task Refuses_it_of_a_service_whose_site_is_withheld_since_the_service_becomes_confidential()
    {
        await using TestProgram program = await Refuge.As("public").Import();

        Taken taken = await program.Take(
            MadeUpPack.Start.Service("S1", ("kind", "safe-accommodation"), ("description", "On Acacia Avenue")).Entries);

        Assert.Equal(("services.csv", "description"), Place(Assert.Single(taken.Refused)));
    }

    [Fact]
    public async Task Refuses_a_withheld_site_of_a_service_that_is_stored_already_and_tells()
    {
        await using TestProgram program = await MadeUpPack.Start.Service("S1", ("referral", "Come to 14 Acacia Avenue")).Import();

        Taken taken = await program.Take(
            MadeUpPack.Empty.Location("L1", "S1", [.. Refuge.Cells, ("confidentiality", "location-withheld")]).Entries);

        Refusal refusal = Assert.Single(taken.Refused);
        Assert.Equal(("locations.csv", 2, "service_id", "S1"), (refusal.File, refusal.Line, refusal.Column, refusal.Value));
        Assert.StartsWith("is stored already, and its referral holds a street and number", refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_stored_before_holds_up_no_import_of_something_else()
    {
        await using TestProgram program = await MadeUpPack.Start.Service("S1", ("referral", "Come to 14 Acacia Avenue")).Service("S2").Import();

        Assert.Empty((await program.Take(MadeUpPack.Empty.Location("L2", "S2", [.. Refuge.Cells, ("confidentiality", "location-withheld")]).Entries)).Refused);
    }

    [Theory]
    [InlineData("14 Acacia Avenue, Beeston, Nottingham", "For women in Nottingham")]
    [InlineData("14 Acacia Avenue, Nottingham", "For women in Nottingham and Broxtowe")]
    [InlineData("14 Acacia Avenue, Broxtowe, Nottingham", "For women in Broxtowe")]
    [InlineData("The charity, 14 Acacia Avenue, Nottingham", "Run by The charity")]
    [InlineData("14 High Street, Nottingham", "For women at high risk, near every station")]
    [InlineData("14 Joy Street, Nottingham", "A place of joy and peace")]
    public async Task What_anyone_may_know_is_no_part_of_the_address(string address, string text)
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Assert.Empty((await program.Take(Told("location-withheld", address, ("description", text)).Entries)).Refused);
    }

    [Theory]
    [InlineData("14 Acacia Avenue, Beeston, Nottingham", "A house in Beeston")]
    [InlineData("Willow House, 14 Acacia Avenue, Nottingham", "Welcome to Willow house")]
    [InlineData("Willow House", "Welcome to willow-house")]
    [InlineData("14 St John's Road", "Off St Johns Rd")]
    public async Task Its_house_street_or_place_is_part_of_the_address(string address, string text)
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Assert.Single((await program.Take(Told("location-withheld", address, ("description", text)).Entries)).Refused);
    }

    [Fact]
    public async Task A_refusal_shows_nothing_of_the_text_or_the_address()
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Taken taken = await program.Take(Told("location-withheld", ("description", "At 14 Acacia Avenue, NG9 1ZZ")).Entries);

        Assert.All(Refuge.Tells, tell => Assert.DoesNotContain(tell.Data, string.Concat(taken.Refused), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Any_honest_text_passes() =>
        Gen.OneOf(Honest).Array[1, 8].Sample(words => Whereabouts.Of([], []).ToldBy(string.Join(' ', words)) is null, seed: "0N0XIzNsQ0O2", iter: 2000);

    [Fact]
    public void Any_text_with_a_postcode_or_a_street_and_number_in_it_is_refused()
    {
        Gen<string> postcode = Gen.Select(Gen.OneOf("N", "SW", "E", "NG"), Gen.Int[1, 9], Gen.OneOf("", " ", "-"), Gen.Int[0, 9], Gen.OneOf("AA", "bd", "ZX"))
            .Select((area, district, space, sector, unit) => $"{area}{district}{space}{sector}{unit}");
        Gen<string> street = Gen.Select(Gen.Int[1, 999], Gen.OneOf("", "a", "-16"), Gen.OneOf(" ", ", ", "\n"), Gen.OneOf("Acacia", "Upper Mare", "elm", "St John's"),
            Gen.OneOf("Road", "street", "Avenue", "Close", "Court", "LANE")).Select((number, more, comma, name, kind) => $"{number}{more}{comma}{name} {kind}");
        Gen.Select(Gen.OneOf(Honest).Array[0, 4], Gen.OneOf(postcode, street), Gen.OneOf(Honest).Array[0, 4]).Sample(
            (before, planted, behind) => Whereabouts.Of([], []).ToldBy($"{string.Join(' ', before)}. {planted} {string.Join(' ', behind)}") is not null,
            seed: "0N0XIzNsQ0O2", iter: 2000);
    }

    private static MadeUpPack Told(string confidentiality, params (string, string)[] service) => Told(confidentiality, Refuge.Address, service);

    private static MadeUpPack Told(string confidentiality, string address, params (string, string)[] service) => MadeUpPack.Start
        .Service("S1", [("kind", "womens-hub"), .. service])
        .Location("L1", "S1", [.. Refuge.Cells, ("address", address), ("confidentiality", confidentiality)]);

    private static (string, string) Place(Refusal refusal) => (refusal.File, refusal.Column);
}
