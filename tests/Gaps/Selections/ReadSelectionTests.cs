using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Tests.Selections;

public sealed class ReadSelectionTests
{
    [Fact]
    public async Task By_default_it_is_the_boroughs_every_need_and_women_specific()
    {
        Grid grid = await TinyGrid.Of(new TinyPack());

        Selection selection = ReadSelection.Run(new Asked(), grid, []);

        Assert.Equal([0, 1], selection.Areas);
        Assert.Equal([0, 1], selection.Needs);
        Assert.Equal(Standard.WomenSpecific, selection.Standard);
    }

    [Fact]
    public async Task Named_areas_win_over_the_set_and_needs_keep_the_order_of_the_taxonomy()
    {
        Grid grid = await TinyGrid.Of(new TinyPack());

        Selection selection = ReadSelection.Run(new Asked { Areas = ["town", "E1", "East"], Needs = ["advocacy", "housing"], AreaSet = "boroughs" }, grid, []);

        Assert.Equal([0, 2], selection.Areas);
        Assert.Equal([0, 1], selection.Needs);
    }

    [Fact]
    public async Task Everything_that_there_is_not_is_a_mistake_at_its_field()
    {
        Grid grid = await TinyGrid.Of(new TinyPack());
        List<Mistake> mistakes = [];

        ReadSelection.Run(
            new Asked { Needs = ["houses"], Areas = ["Eest"], Stage = "custdy", Cohort = "fathers", Kinds = ["hub"], Standard = "best", AreaSet = "some" }, grid, mistakes);

        Assert.Equal(["area", "areas", "cohort", "kind", "need", "stage", "standard"], mistakes.Select(mistake => mistake.Field).Order(StringComparer.Ordinal));
        Assert.Contains(mistakes, mistake => mistake == new Mistake("area", "Eest", "is not a known area: did you mean East?"));
    }
}
