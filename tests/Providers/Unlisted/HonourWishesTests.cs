using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Unlisted;

/// <summary>Organisations that asked not to be listed.</summary>
public sealed class HonourWishesTests
{
    private static readonly AddUnlisted Wish = new(new ProviderCode("shy"), "Asked by its director");

    private static MadeUpPack Pack { get; } = MadeUpPack.Start.Provider("shy", ("charity_number", "1012345"))
        .Service("S1", ("provider_id", "shy"), ("areas", MadeUpPack.West)).Service("S2", ("provider_id", "shy"), ("state", "full")).Service("S3");

    [Fact]
    public async Task Its_services_are_hidden_at_once()
    {
        await using TestProgram program = await Pack.Import();

        Taken taken = await program.Take(Wish);

        Assert.Equal((0, 2, 0), taken.Of("services.csv"));
        Assert.Equal(["S3"], await Listed(program));
    }

    [Fact]
    public async Task Tells_what_is_hidden_so_that_the_map_follows()
    {
        await using TestProgram program = await Pack.Import();

        ServiceChanged fact = Assert.IsType<ServiceChanged>(Assert.Single((await program.Take(Wish)).Facts));

        Assert.Equal(["S1", "S2"], fact.Services.Select(code => code.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_later_import_keeps_them_hidden_and_says_so()
    {
        await using TestProgram program = await Pack.Import();
        await program.Take(Wish);

        Taken taken = await program.Take(Pack.Service("S4", ("provider_id", "shy"), ("state", "live")).Entries);

        Assert.Equal(["S3"], await Listed(program));
        Assert.Equal(
            ["3 services are hidden, because their organisations asked not to be listed: S1 (Service S1), S2 (Service S2), S4 (Service S4)"],
            taken.Files.Single(file => file.File == "services.csv").Remarks);
    }

    [Fact]
    public async Task An_import_that_changes_nothing_tells_nothing()
    {
        await using TestProgram program = await Pack.Import();
        await program.Take(Wish);

        Taken taken = await program.Take(Pack.Entries);

        Assert.Equal(((0, 0, 3), 0), (taken.Of("services.csv"), taken.Facts.Count));
    }

    [Theory]
    [InlineData("charity_number", "1012345")]
    [InlineData("charity_number", " 101 2345")]
    [InlineData("name", "The shy")]
    [InlineData("name", "SHY Ltd.")]
    public async Task Is_known_again_under_another_id(string column, string cell)
    {
        await using TestProgram program = await Pack.Import();
        await program.Take(Wish);

        await program.Take(MadeUpPack.Empty.Provider("other-id", (column, cell)).Service("S5", ("provider_id", "other-id")).Entries);

        Assert.Equal(["S3"], await Listed(program));
    }

    [Fact]
    public async Task A_provider_that_turns_out_to_be_the_one_has_its_stored_services_hidden()
    {
        await using TestProgram program = await Pack.Provider("other-id").Service("S5", ("provider_id", "other-id")).Import();
        await program.Take(Wish);

        await program.Take(MadeUpPack.Empty.Provider("other-id", ("charity_number", "1012345")).Entries);

        Assert.Equal(["S3"], await Listed(program));
    }

    [Fact]
    public async Task A_pack_that_is_all_there_is_does_not_end_the_wish()
    {
        await using TestProgram program = await Pack.Import();
        await program.Take(Wish);
        await program.Take(MadeUpPack.Start.Service("S3").Entries with { Unnamed = Unnamed.Goes });

        await program.Take(Pack.Entries);

        Assert.Equal(["S3"], await Listed(program));
    }

    [Fact]
    public async Task Without_the_wish_they_stay_hidden_until_somebody_says_otherwise()
    {
        await using TestProgram program = await Pack.Import();
        await program.Take(Wish);

        await program.Take(new EndUnlisted(Wish.Provider));

        Assert.Equal(["S3"], await Listed(program));
        await program.Take(Pack.Entries);
        Assert.Equal(["S1", "S2", "S3"], await Listed(program));
    }

    [Theory]
    [InlineData("shyy", "is not a known provider: did you mean shy?")]
    [InlineData("provider-not-stated", "is no organisation: name the one that asked")]
    public async Task Refuses_what_is_no_organisation(string id, string reason)
    {
        await using TestProgram program = await Pack.Import();

        Assert.Equal(reason, Assert.Single((await program.Take(Wish with { Provider = new ProviderCode(id) })).Refused).Reason);
    }

    [Fact]
    public async Task Refuses_to_end_a_wish_that_nobody_has()
    {
        await using TestProgram program = await Pack.Import();
        await program.Take(Wish);

        Assert.Equal(
            "is not a known provider that asked not to be listed: did you mean shy?",
            Assert.Single((await program.Take(new EndUnlisted(new ProviderCode("sly")))).Refused).Reason);
    }

    [Fact]
    public async Task Wishes_that_are_carried_over_hide_what_they_are_about()
    {
        await using TestProgram program = await Pack.Import();

        await program.Take(new KeepUnlisted([new UnlistedWish(Wish.Provider, "The shy", null, new DateOnly(2026, 1, 1), "Asked")]));

        Assert.Equal(["S3"], await Listed(program));
    }

    private static async Task<IEnumerable<string>> Listed(TestProgram program) =>
        (await program.Ask(new ServicesKnown())).Select(service => service.Entry.Code.Value);
}
