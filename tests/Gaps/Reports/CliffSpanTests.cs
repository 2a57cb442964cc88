using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class CliffSpanTests
{
    private static readonly Cliff Nothing = new([], []);

    [Theory]
    [InlineData("2024-11-23", "2026-11-22", 25, "month", "November 2024", "November 2026")]
    [InlineData("2026-01-31", "2026-01-31", 1, "month", "January 2026", "January 2026")]
    [InlineData("2018-04-01", "2026-11-22", 35, "quarter", "April to June 2018", "October to December 2026")]
    [InlineData("2018-02-01", "2022-02-01", 17, "quarter", "January to March 2018", "January to March 2022")]
    [InlineData("1900-01-01", "2100-12-31", 201, "year", "1900", "2100")]
    public void A_period_is_cut_so_that_there_are_never_too_many(string from, string to, int count, string word, string first, string last)
    {
        IReadOnlyList<CliffSpan> spans = CliffSpan.Of(Nothing, Day(from), Day(to));

        Assert.Equal((count, word, first, last), (spans.Count, spans[0].Word, spans[0].Name, spans[^1].Name));
    }

    [Fact]
    public async Task Each_lost_cell_is_counted_once_under_its_cause_and_other_falls_apart()
    {
        Cliff cliff = await Falling();

        CliffSpan march = CliffSpan.Of(cliff, Day("2026-01-01"), Day("2026-12-31"))[2];

        Assert.Equal((2, 1), (march.CellsLost, march.OtherFalls));
        Assert.Equal((1, 0, 0, 1), (march.LostBy(LossCause.Funding), march.LostBy(LossCause.Service), march.LostBy(LossCause.Assurance), march.LostBy(LossCause.Several)));
    }

    [Fact]
    public async Task All_spans_together_have_every_fall()
    {
        Cliff cliff = await Falling();

        Assert.Equal(cliff.Falls, CliffSpan.Of(cliff, Day("2015-01-01"), Day("2026-12-31")).SelectMany(span => span.Falls));
    }

    /// <summary>On 31 March 2026, money ends for advocacy in E1, money and a service for advocacy in E2, and a generic service for housing in E1.</summary>
    private static async Task<Cliff> Falling()
    {
        Grid grid = await TinyGrid.Of(new TinyPack
        {
            Services = TinyPack.Service("s1") + TinyPack.Service("s2", areas: "E2", starts: "2020-01-01", ends: "2026-03-31")
                + TinyPack.Service("s3", areas: "E1", needs: "housing", womenSpecific: "no", starts: "2020-01-01", ends: "2026-03-31"),
            Projects = "j1,Project,,s1,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", "", "2020-01-01", "2026-03-31"),
        });
        return FundingCliff.Run(grid, grid.Selection(need: null), Day("2015-01-01"), Day("2026-12-31"));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
