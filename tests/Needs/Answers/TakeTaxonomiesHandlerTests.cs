using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Needs.Tests.Answers;

public sealed class TakeTaxonomiesHandlerTests
{
    [Fact]
    public async Task Tells_that_the_taxonomies_changed()
    {
        await using TestProgram program = await TestProgram.Start();

        Taken taken = await program.Take(MadeUpPack.Taxonomies);

        Assert.Equal([new TaxonomiesChanged()], taken.Facts);
    }

    [Fact]
    public async Task Tells_nothing_when_nothing_changed()
    {
        await using TestProgram program = await TestProgram.Start();
        await program.Take(MadeUpPack.Taxonomies);

        Taken taken = await program.Take(MadeUpPack.Taxonomies);

        Assert.Empty(taken.Facts);
    }

    [Fact]
    public async Task Tells_nothing_when_a_smaller_pack_names_the_first_terms_again()
    {
        await using TestProgram program = await TestProgram.Start();
        await program.Take(MadeUpPack.Taxonomies);

        Taken taken = await program.Take(MadeUpPack.Taxonomies with { Needs = MadeUpPack.Terms("needs.csv", "advocacy") });

        Assert.Empty(taken.Facts);
    }
}
