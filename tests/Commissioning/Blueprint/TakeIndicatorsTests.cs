using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Commissioning.Tests.Blueprint;

public sealed class TakeIndicatorsTests
{
    private static readonly (string, string)[] Figure =
        [("area_code", MadeUpPack.West), ("indicator", "Women sentenced"), ("period", "2021"), ("value", "12.0"), ("source_title", "A table")];

    [Theory]
    [InlineData("E12000007")]
    [InlineData("K02000001")]
    public async Task Keeps_the_figures_of_a_wider_place(string place)
    {
        await using TestProgram program = await With([.. Figure, ("area_code", place)]);

        Assert.Equal("12.0", (await program.Row("indicators.csv", place))["value"]);
    }

    [Fact]
    public async Task Refuses_what_is_neither_an_area_nor_the_code_of_a_wider_place() =>
        Assert.Equal(
            new Refusal("indicators.csv", 2, "area_code", "E0700017", "is not a known area: did you mean E07000172?") { Missing = "E0700017" },
            Assert.Single(await MadeUpPack.Empty.Indicator([.. Figure, ("area_code", "E0700017")]).Refused()));

    [Theory]
    [InlineData("area_code")]
    [InlineData("indicator")]
    public async Task Refuses_a_figure_that_does_not_say_where_or_of_what(string column) =>
        Assert.Equal(
            new Refusal("indicators.csv", 2, column, "", "is empty and must be given"),
            Assert.Single(await MadeUpPack.Empty.Indicator([.. Figure, (column, "")]).Refused()));

    [Theory]
    [InlineData("many")]
    [InlineData("1e3")]
    [InlineData("12,5")]
    public async Task Refuses_a_value_that_is_no_plain_number(string value) =>
        Assert.Equal(
            new Refusal("indicators.csv", 2, "value", value, "is not a number: write it in digits with a point, such as 1234.5"),
            Assert.Single(await MadeUpPack.Empty.Indicator([.. Figure, ("value", value)]).Refused()));

    [Theory]
    [InlineData("12.0")]
    [InlineData("1606173")]
    [InlineData("0.10")]
    [InlineData("-2.5")]
    [InlineData("")]
    public async Task A_value_keeps_its_digits(string value)
    {
        await using TestProgram program = await With([.. Figure, ("value", value)]);

        Assert.Equal(value, (await program.Row("indicators.csv", MadeUpPack.West))["value"]);
    }

    [Fact]
    public async Task A_value_that_comes_with_more_digits_is_updated()
    {
        await using TestProgram program = await With(Figure);

        Taken taken = await program.Take(MadeUpPack.Empty.Indicator([.. Figure, ("value", "12.00")]).Funding);

        Assert.Equal((0, 1, 0), taken.Of("indicators.csv"));
    }

    [Theory]
    [InlineData("area_code", MadeUpPack.East)]
    [InlineData("indicator", "Women in custody")]
    [InlineData("period", "2022")]
    [InlineData("source_title", "Another table")]
    [InlineData("source_url", "https://example.org")]
    public async Task Another_area_indicator_period_or_source_is_another_figure(string column, string other)
    {
        await using TestProgram program = await MadeUpPack.Empty.Indicator(Figure).Indicator([.. Figure, (column, other)]).Import();

        Assert.Equal(2, (await program.Table("indicators.csv")).Rows.Count);
    }

    [Fact]
    public async Task Refuses_a_figure_that_stands_twice() =>
        Assert.Equal(
            new Refusal("indicators.csv", 3, "area_code", MadeUpPack.West, "stands twice in this file, first on line 2"),
            Assert.Single(await MadeUpPack.Empty.Indicator(Figure).Indicator([.. Figure, ("value", "13")]).Refused()));

    [Fact]
    public async Task Rows_go_by_area_indicator_period_and_source()
    {
        MadeUpPack pack = MadeUpPack.Empty
            .Indicator([.. Figure, ("area_code", "E12000004")]).Indicator([.. Figure, ("source_title", "b")]).Indicator([.. Figure, ("source_title", "B")])
            .Indicator([.. Figure, ("period", "2020")]).Indicator([.. Figure, ("indicator", "Arrests")]);
        await using TestProgram program = await pack.Import();

        Assert.Equal(
            [
                $"{MadeUpPack.West} Arrests 2021 A table", $"{MadeUpPack.West} Women sentenced 2020 A table", $"{MadeUpPack.West} Women sentenced 2021 B",
                $"{MadeUpPack.West} Women sentenced 2021 b", "E12000004 Women sentenced 2021 A table",
            ],
            (await program.Table("indicators.csv")).Rows.Select(row => $"{row.Cells[0]} {row.Cells[1]} {row.Cells[2]} {row.Cells[4]}"));
    }

    private static Task<TestProgram> With((string, string)[] cells) => MadeUpPack.Empty.Indicator(cells).Import();
}
