using ServiceMap.Needs.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Needs.Tests.Answers;

public sealed class TaxonomiesHandlerTests
{
    [Fact]
    public async Task There_are_none_before_any_have_been_taken_in()
    {
        await using TestProgram program = await TestProgram.Start();

        TaxonomiesAnswer answer = await program.Ask(new Taxonomies());

        Assert.Equal((0, 0, 0), (answer.Needs.Count, answer.Cohorts.Count, answer.Stages.Count));
    }

    [Fact]
    public async Task The_shipped_ones_are_sixteen_needs_ten_cohorts_and_six_stages()
    {
        await using TestProgram program = await TestProgram.StartShipped();

        TaxonomiesAnswer answer = await program.Ask(new Taxonomies());

        Assert.Equal((16, 10, 6), (answer.Needs.Count, answer.Cohorts.Count, answer.Stages.Count));
    }

    [Fact]
    public async Task The_stages_follow_the_pathway()
    {
        await using TestProgram program = await TestProgram.StartShipped();

        Assert.Equal(
            ["prevention", "police", "court", "community-sentence", "custody", "resettlement"],
            (await program.Ask(new Taxonomies())).Stages.Select(stage => stage.Code.Value));
    }

    [Fact]
    public async Task A_description_that_is_not_given_is_null()
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        Assert.Equal(
            new CohortSummary(new CohortCode("young-women"), "The name of young-women", null), (await program.Ask(new Taxonomies())).Cohorts[0]);
    }
}
