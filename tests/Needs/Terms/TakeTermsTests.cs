using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Needs.Tests.Terms;

public sealed class TakeTermsTests
{
    [Fact]
    public async Task Counts_what_is_new()
    {
        await using TestProgram program = await TestProgram.Start();

        Taken taken = await program.Take(MadeUpPack.Taxonomies);

        Assert.Equal([new TakenFile("needs.csv", 5, 0, 0), new TakenFile("cohorts.csv", 2, 0, 0), new TakenFile("stages.csv", 2, 0, 0)], taken.Files);
    }

    [Fact]
    public async Task Keeps_the_order_of_the_file_and_not_that_of_the_alphabet()
    {
        await using TestProgram program = await With("zeal", "art", "music");

        Assert.Equal(["zeal", "art", "music"], await Needs(program));
    }

    [Fact]
    public async Task Changes_nothing_when_the_same_file_comes_again()
    {
        await using TestProgram program = await With("zeal", "art");

        Taken taken = await program.Take(Pack("zeal", "art"));

        Assert.Equal(new TakenFile("needs.csv", 0, 0, 2), taken.Files[0]);
    }

    [Fact]
    public async Task Rewords_a_term_that_is_known()
    {
        await using TestProgram program = await With("zeal", "art");
        Table reworded = Table("zeal,Zest,All sorts", "art,The name of art,");

        Taken taken = await program.Take(Pack() with { Needs = reworded });

        Assert.Equal(new TakenFile("needs.csv", 0, 1, 1), taken.Files[0]);
        Assert.Equal(new NeedSummary(new NeedCode("zeal"), "Zest", "All sorts"), (await program.Ask(new Taxonomies())).Needs[0]);
    }

    [Fact]
    public async Task Follows_a_new_order()
    {
        await using TestProgram program = await With("zeal", "art", "music");

        Taken taken = await program.Take(Pack("art", "zeal", "music"));

        Assert.Equal(new TakenFile("needs.csv", 0, 2, 1), taken.Files[0]);
        Assert.Equal(["art", "zeal", "music"], await Needs(program));
    }

    [Fact]
    public async Task What_the_file_does_not_name_stays_behind_what_it_names()
    {
        await using TestProgram program = await With("zeal", "art", "music");

        Taken taken = await program.Take(Pack("dance", "music"));

        Assert.Equal(["dance", "music", "zeal", "art"], await Needs(program));
        Assert.Equal(new TakenFile("needs.csv", 1, 1, 0), taken.Files[0]);
    }

    [Fact]
    public async Task The_same_slug_may_stand_in_two_taxonomies()
    {
        await using TestProgram program = await TestProgram.Start();

        Taken taken = await program.Take(Pack("art") with { Cohorts = MadeUpPack.Terms("cohorts.csv", "art") });

        Assert.Empty(taken.Refused);
    }

    [Theory]
    [InlineData("Art")]
    [InlineData("fine art")]
    [InlineData("art_music")]
    [InlineData("a;b")]
    [InlineData("café")]
    public async Task Refuses_an_ill_formed_slug_with_its_place(string slug)
    {
        await using TestProgram program = await TestProgram.Start();

        Taken taken = await program.Take(Pack("zeal", slug));

        Assert.Equal(
            new Refusal("needs.csv", 3, "slug", slug, "is not a slug: use small letters, digits and hyphens"), Assert.Single(taken.Refused));
    }

    [Fact]
    public async Task Refuses_a_slug_that_stands_twice()
    {
        await using TestProgram program = await TestProgram.Start();

        Taken taken = await program.Take(Pack("zeal", "art", "zeal"));

        Assert.Equal(new Refusal("needs.csv", 4, "slug", "zeal", "stands twice in this file"), Assert.Single(taken.Refused));
    }

    [Fact]
    public async Task Refuses_rows_without_a_slug_only_for_what_they_lack()
    {
        await using TestProgram program = await TestProgram.Start();

        Taken taken = await program.Take(Pack("", ""));

        Assert.Equal(
            [new Refusal("needs.csv", 2, "slug", "", "is empty and must be given"), new Refusal("needs.csv", 3, "slug", "", "is empty and must be given")],
            taken.Refused);
    }

    [Fact]
    public async Task Refuses_a_term_without_a_name()
    {
        await using TestProgram program = await TestProgram.Start();

        Taken taken = await program.Take(Pack() with { Needs = Table("zeal,,") });

        Assert.Equal(new Refusal("needs.csv", 2, "name", "", "is empty and must be given"), Assert.Single(taken.Refused));
    }

    [Fact]
    public async Task Says_all_that_is_wrong_with_the_three_files_at_once()
    {
        await using TestProgram program = await TestProgram.Start();

        Taken taken = await program.Take(new TakeTaxonomies(
            MadeUpPack.Terms("needs.csv", "Zeal", "Art"), MadeUpPack.Terms("cohorts.csv", "All"), MadeUpPack.Terms("stages.csv", "Any")));

        Assert.Equal(["needs.csv 2", "needs.csv 3", "cohorts.csv 2", "stages.csv 2"], taken.Refused.Select(refusal => $"{refusal.File} {refusal.Line}"));
    }

    [Fact]
    public async Task Refuses_a_file_with_other_columns()
    {
        await using TestProgram program = await TestProgram.Start();

        Taken taken = await program.Take(Pack() with { Needs = new Table("needs.csv", ["slug", "title", "description"], []) });

        Refusal refusal = Assert.Single(taken.Refused);
        Assert.Equal(("needs.csv", 1, "title"), (refusal.File, refusal.Line, refusal.Column));
    }

    [Fact]
    public async Task Stores_nothing_when_anything_is_refused()
    {
        await using TestProgram program = await With("zeal");

        await program.Take(Pack("art", "Music"));

        Assert.Equal(["zeal"], await Needs(program));
    }

    private static async Task<TestProgram> With(params string[] needs)
    {
        TestProgram program = await TestProgram.Start();
        Assert.Empty((await program.Take(Pack(needs))).Refused);
        return program;
    }

    private static async Task<IEnumerable<string>> Needs(TestProgram program) =>
        (await program.Ask(new Taxonomies())).Needs.Select(need => need.Code.Value);

    private static TakeTaxonomies Pack(params string[] needs) =>
        new(MadeUpPack.Terms("needs.csv", needs), MadeUpPack.Terms("cohorts.csv"), MadeUpPack.Terms("stages.csv"));

    private static Table Table(params string[] rows) =>
        Kernel.Table.Of("needs.csv", ["slug", "name", "description"], rows.Select(row => row.Split(',')));
}
