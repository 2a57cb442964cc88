using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Reports;
using ServiceMap.Kernel;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class IndicatorTableTests
{
    [Theory]
    [InlineData("Female residents", "2021", true)]
    [InlineData("Female residents (sum of the areas)", "2021", true)]
    [InlineData("Female residents in prison", "2021", false)]
    [InlineData("Female residents", "2022", false)]
    public void The_wider_place_stands_beside_a_figure_of_the_same_name_and_period(string name, string period, bool beside)
    {
        IndicatorSummary here = Figure("E1", false, "Female residents", "2021");
        IndicatorSummary wider = Figure("E12000007", true, name, period);

        Assert.Equal(beside ? wider : null, Assert.Single(IndicatorTable.Run([here, wider])).Wider);
        Assert.Equal(beside ? 0 : 1, IndicatorTable.Apart([here, wider]).Count);
    }

    [Theory]
    [InlineData("163719", "163,719")]
    [InlineData("45.0", "45.0")]
    [InlineData("0.322", "0.322")]
    [InlineData("-22", "-22")]
    [InlineData(null, "not known")]
    public void A_value_keeps_the_digits_of_its_source(string? text, string value) =>
        Assert.Equal(value, IndicatorTable.Value(text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2021-03-21", "21 March 2021")]
    [InlineData("2022-04/2023-03", "April 2022 to March 2023")]
    [InlineData("2012/2017", "2012 to 2017")]
    [InlineData("published 2017-01", "published 2017-01")]
    [InlineData("", "not stated")]
    public void A_period_is_told_in_words(string period, string words) => Assert.Equal(words, IndicatorPeriod.Of(period));

    private static IndicatorSummary Figure(string code, bool isWider, string name, string period) =>
        new(new AreaCode(code), isWider, name, period, 1, new Source(null, null));
}
