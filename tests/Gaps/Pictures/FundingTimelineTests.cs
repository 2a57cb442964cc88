using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Pictures;

public sealed class FundingTimelineTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Fact]
    public async Task A_bar_lies_where_its_days_are()
    {
        FundingTimeline timeline = await Of(TinyPack.Agreement("a1", "j1", "1000", "2026-01-01", "2026-12-31") + TinyPack.Agreement("a2", "j1", "", "2025-01-01", "2025-12-31"));

        Assert.Equal([new TimelineBar(0, 0.5), new TimelineBar(0.5, 0.5)], timeline.Groups[0].Rows.Select(row => row.Bar));
        Assert.Equal(["amount not known; 1 January 2025 to 31 December 2025", "£1,000; 1 January 2026 to 31 December 2026"], timeline.Groups[0].Rows.Select(row => row.Detail));
    }

    [Fact]
    public async Task An_unknown_side_goes_to_the_end_of_the_line_and_fades()
    {
        FundingTimeline timeline = await Of(TinyPack.Agreement("a1", "j1", ends: "2025-12-31") + TinyPack.Agreement("a2", "j1", starts: "2026-01-01") + TinyPack.Agreement("a3", "j1"));

        Assert.Equal(
            [(new TimelineBar(0, 0.5), true, false), (new TimelineBar(0.5, 0.5), false, true), (new TimelineBar(0, 1), true, true)],
            timeline.Groups[0].Rows.Select(row => (row.Bar, row.FadesIn, row.FadesOut)));
    }

    [Fact]
    public async Task A_possible_extension_is_a_bar_of_its_own_behind_the_first()
    {
        TimelineRow row = (await Of(TinyPack.Agreement("a1", "j1", "", "2025-01-01", "2025-12-31", extendTo: "2026-12-31"))).Groups[0].Rows[0];

        Assert.Equal((new TimelineBar(0, 0.5), new TimelineBar(0.5, 0.5)), (row.Bar, row.Extension));
        Assert.EndsWith("may be extended to 31 December 2026", row.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-31", "2026-12-31")]
    [InlineData("1890-01-01", "1890-01-31")]
    [InlineData("2120-01-01", "2120-01-31")]
    public async Task The_shortest_bar_is_seen_and_none_goes_beyond_the_line(string starts, string ends)
    {
        TimelineBar bar = (await Of(TinyPack.Agreement("a1", "j1", "", starts, ends) + TinyPack.Agreement("a2", "j1", "", "2010-01-01", "2010-12-31")))
            .Groups[0].Rows.Single(row => row.Title == "Funder of a1").Bar;

        Assert.True(bar.Width >= FundingTimeline.LeastWidth && bar.From >= 0 && bar.From + bar.Width <= 1 + 1e-9, $"{bar}");
    }

    [Fact]
    public async Task Confidential_pounds_are_not_shown()
    {
        TimelineRow row = (await Of(TinyPack.Agreement("a1", "j1", "777", "2025-01-01", "2025-12-31", confidential: "yes"))).Groups[0].Rows[0];

        Assert.StartsWith("amount confidential;", row.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_funder_looks_the_same_whatever_else_is_shown_and_no_two_of_forty_are_alike()
    {
        string agreements = string.Concat(Enumerable.Range(10, 40).Select(i => TinyPack.Agreement($"a{i}", "j1")));
        Grid grid = await Grid(agreements);

        FunderLooks looks = new(grid.Agreements);

        Assert.Equal(40, grid.Agreements.Select(agreement => looks.Of(agreement.Funder).Look).Distinct().Count());
        Assert.Equal(looks.Of("Funder of a23"), new FunderLooks(grid.Agreements.Reverse()).Of("Funder of a23"));
    }

    private static async Task<FundingTimeline> Of(string agreements)
    {
        Grid grid = await Grid(agreements);
        return FundingTimeline.Of(AreaFunding.Run(grid, 0), new FunderLooks(grid.Agreements), Today);
    }

    private static Task<Grid> Grid(string agreements) =>
        TinyGrid.Of(new TinyPack { Services = TinyPack.Service("s1"), Projects = "j1,Project,,s1,,,\n", Agreements = agreements });
}
