using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Commissioning.Tests.Projects;

public sealed class TakeProjectsTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("name")]
    public async Task Refuses_a_project_that_leaves_out_a_required_cell(string column) =>
        Assert.Equal(
            new Refusal("projects.csv", 2, column, "", "is empty and must be given"),
            Assert.Single(await MadeUpPack.Empty.Project("J1", "S1", (column, "")).Refused()));

    [Fact]
    public async Task Refuses_an_unknown_service_with_the_nearest_known_one() =>
        Assert.Equal(
            new Refusal("projects.csv", 2, "service_ids", "S11", "is not a known service: did you mean S1?") { Missing = "S11" },
            Assert.Single(await MadeUpPack.Empty.Project("J1", "S11").Refused()));

    [Fact]
    public async Task Refuses_each_unknown_service_of_a_list()
    {
        IReadOnlyList<Refusal> refused = await MadeUpPack.Empty.Project("J1", "S1;S8;S9").Refused();

        Assert.Equal(["S8", "S9"], refused.Select(refusal => refusal.Missing));
    }

    [Fact]
    public async Task Refuses_a_project_that_stands_twice() =>
        Assert.Equal(
            new Refusal("projects.csv", 3, "id", "J1", "stands twice in this file, first on line 2"),
            Assert.Single(await MadeUpPack.Empty.Project("J1", "S1").Project("J1", "S2").Refused()));

    [Fact]
    public async Task Refuses_a_file_with_other_columns()
    {
        await using TestProgram program = await Funded.StartUnfunded();

        Taken taken = await program.Take(MadeUpPack.Empty.Funding with { Projects = new Table("projects.csv", ["id", "title"], []) });

        Assert.Equal(("projects.csv", 1, "title"), (taken.Refused[0].File, taken.Refused[0].Line, taken.Refused[0].Column));
    }

    [Fact]
    public async Task A_project_may_pay_for_no_service_that_is_recorded() => Assert.Empty(await MadeUpPack.Empty.Project("J1", "").Refused());

    [Fact]
    public async Task A_project_may_pay_for_a_hidden_service()
    {
        await using TestProgram program = await MadeUpPack.Start.Service("S1", ("state", "hidden")).Import();

        Assert.Empty((await program.Take(MadeUpPack.Empty.Project("J1", "S1").Funding)).Refused);
    }

    [Fact]
    public async Task Keeps_the_order_of_a_projects_services()
    {
        await using TestProgram program = await Funded.County.Project("J2", "S2;S1").Import();

        Assert.Equal("S2;S1", (await program.Row("projects.csv", "J2"))["service_ids"]);
    }
}
