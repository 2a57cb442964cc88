using ServiceMap.Design;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pages;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Tests.Pages;

public sealed class CoverageTextsTests
{
    [Theory]
    [InlineData("2026-06-02", "had")]
    [InlineData("2026-06-01", "have")]
    [InlineData("2026-05-31", "will have")]
    public async Task The_sentence_counts_and_names_in_the_tense_of_the_day(string today, string verb)
    {
        Grid grid = await TinyGrid.Of(new TinyPack
        {
            Services = TinyPack.Service("s1", areas: "E1", starts: "2020-01-01", ends: "2030-01-01") + TinyPack.Service("s2", areas: "E2"),
        });
        IReadOnlyList<AreaCover> areas = AreaCover.Of(GapMatrix.Run(grid, grid.Selection(), new DateOnly(2026, 6, 1)));

        Assert.Equal(
            $"On 1 June 2026, 1 of the 2 boroughs {verb} a confirmed women-specific service for advocacy. 1 is unconfirmed: West.",
            CoverageTexts.Sentence(areas, Standard.WomenSpecific, new DateOnly(2026, 6, 1), DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Where_all_are_alike_they_are_not_named_one_by_one()
    {
        Grid grid = await TinyGrid.Of(new TinyPack());
        IReadOnlyList<AreaCover> areas = AreaCover.Of(GapMatrix.Run(grid, grid.Selection(), new DateOnly(2026, 6, 1)));

        Assert.EndsWith(
            "0 of the 2 boroughs had a confirmed service of any kind for advocacy. All 2 are gaps.",
            CoverageTexts.Sentence(areas, Standard.Any, new DateOnly(2026, 6, 1), new DateOnly(2027, 1, 1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/x", "https://example.org/x")]
    [InlineData("http://example.org", "http://example.org")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("example.org", null)]
    [InlineData(null, null)]
    public void Only_an_address_of_the_web_becomes_a_link(string? url, string? link) => Assert.Equal(link, WebLink.Of(url));
}
