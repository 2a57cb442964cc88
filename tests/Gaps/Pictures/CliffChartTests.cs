using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Tests.Pictures;

public sealed class CliffChartTests
{
    [Fact]
    public void Bars_are_as_high_as_their_cells_and_stacked_by_cause_from_the_axis()
    {
        CliffChart chart = Of("2026-01-01", "2026-12-31", (3, Causes.Funding), (3, Causes.Funding), (3, Causes.Funding | Causes.Assurance), (5, Causes.Service));

        Assert.Equal(["3", "1"], chart.Bars.Select(bar => bar.Value));
        Assert.Equal([LossCause.Funding, LossCause.Several], chart.Bars[0].Parts.Select(part => part.Cause));
        Assert.Equal(3.0, (CliffChart.Base - chart.Bars[0].Top) / (CliffChart.Base - chart.Bars[1].Top), 2);
        Assert.Equal(CliffChart.Base, chart.Bars[0].Parts[0].Y + chart.Bars[0].Parts[0].Height, 1);
        Assert.Equal(chart.Bars[0].Parts[0].Y, chart.Bars[0].Parts[1].Y + chart.Bars[0].Parts[1].Height, 1);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(5, 5)]
    [InlineData(6, 6)]
    [InlineData(62, 80)]
    [InlineData(218, 250)]
    [InlineData(1001, 1500)]
    public void The_axis_reaches_the_most_in_at_most_five_round_steps(int most, int top)
    {
        CliffChart chart = Of("2026-01-01", "2026-12-31", [.. Enumerable.Repeat((3, Causes.Funding), most)]);

        Assert.Equal(top, chart.Ticks[^1].Value);
        Assert.InRange(chart.Ticks.Count, 2, 6);
        Assert.Equal((double)CliffChart.Base, chart.Ticks[0].Y);
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-31")]
    [InlineData("2024-11-23", "2026-11-22")]
    [InlineData("2024-01-01", "2026-12-31")]
    [InlineData("2018-04-01", "2026-12-31")]
    [InlineData("2016-12-01", "2026-11-22")]
    [InlineData("2010-01-01", "2026-12-31")]
    [InlineData("1900-01-01", "2100-12-31")]
    public void No_two_words_below_the_axis_touch_and_none_leaves_the_picture(string from, string to)
    {
        CliffChart chart = Of(from, to);

        Assert.NotEmpty(chart.Labels);
        foreach (ChartLabel[] line in chart.Labels.GroupBy(label => label.Line).Select(line => line.OrderBy(label => label.X).ToArray()))
        {
            Assert.All(line.Zip(line.Skip(1)), pair => Assert.True(pair.Second.X - pair.First.X >= 8.5 * (pair.First.Text.Length + pair.Second.Text.Length) / 2, $"{pair.First} {pair.Second}"));
            Assert.All(line, label => Assert.InRange(label.X, 17, CliffChart.Width - 14));
        }
    }

    [Fact]
    public void A_number_without_room_is_left_to_the_table()
    {
        CliffChart crowded = Of("1900-01-01", "2100-12-31", [.. Enumerable.Repeat((1, Causes.Funding), 10), (14, Causes.Funding)]);

        Assert.Equal(["", ""], crowded.Bars.Select(bar => bar.Value));
    }

    /// <summary>The chart of lost cells, each given by how many months after the beginning and by its causes.</summary>
    private static CliffChart Of(string from, string to, params (int Month, Causes Causes)[] lost)
    {
        DateOnly first = Day(from);
        return CliffChart.Of(CliffSpan.Of(new Cliff([.. lost.OrderBy(one => one.Month).Select(one => Fall(first.AddMonths(one.Month), one.Causes))], []), first, Day(to)));
    }

    private static CliffFall Fall(DateOnly day, Causes causes) => new(
        new RecordedDay(day, null), new AreaSummary(new AreaCode("E1"), "East", AreaKind.Borough, null, null), new NeedSummary(new NeedCode("advocacy"), "Advocacy", null),
        2, 0, causes, [], LosesStandard: true);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
