using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Commissioning.Tests.Answers;

public sealed class IndicatorsOfHandlerTests
{
    private const string London = "E12000007";

    [Fact]
    public async Task Gives_the_figures_of_the_areas_asked_about_and_of_wider_places_in_order()
    {
        await using TestProgram program = await MadeUpPack.Start
            .Indicator(Figure(London, "2021")).Indicator(Figure(MadeUpPack.East, "2021"))
            .Indicator(Figure(MadeUpPack.West, "2022")).Indicator(Figure(MadeUpPack.West, "2021")).Import();

        IReadOnlyList<IndicatorSummary> found = await program.Ask(new IndicatorsOf([new AreaCode(MadeUpPack.West)]));

        Assert.Equal(
            [(MadeUpPack.West, "2021", false), (MadeUpPack.West, "2022", false), (London, "2021", true)],
            found.Select(one => (one.Area.Value, one.Period, one.IsWider)));
    }

    [Fact]
    public async Task Gives_everything_of_a_figure()
    {
        await using TestProgram program = await MadeUpPack.Start
            .Indicator([.. Figure(MadeUpPack.West, "2021"), ("value", "12.0"), ("source_title", "A table"), ("source_url", "https://example.org")]).Import();

        Assert.Equal(
            new IndicatorSummary(new AreaCode(MadeUpPack.West), false, "Women sentenced", "2021", 12.0m, new Source("A table", "https://example.org")),
            Assert.Single(await program.Ask(new IndicatorsOf([new AreaCode(MadeUpPack.West)]))));
    }

    [Fact]
    public async Task What_is_not_recorded_is_null()
    {
        await using TestProgram program = await MadeUpPack.Start.Indicator(Figure(MadeUpPack.West, "2021")).Import();

        IndicatorSummary figure = Assert.Single(await program.Ask(new IndicatorsOf([new AreaCode(MadeUpPack.West)])));
        Assert.Equal((null, new Source(null, null)), (figure.Value, figure.Source));
    }

    private static (string, string)[] Figure(string place, string period) =>
        [("area_code", place), ("indicator", "Women sentenced"), ("period", period)];
}
