using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pages;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Tests.Pages;

public sealed class CliffTextsTests
{
    private static readonly DateOnly From = new(2026, 1, 1);
    private static readonly DateOnly To = new(2026, 12, 31);

    [Theory]
    [InlineData("2027-01-01", "2 cells lost their last confirmed women-specific service, on 2 days.")]
    [InlineData("2026-06-01", "2 cells lose their last confirmed women-specific service, on 2 days.")]
    [InlineData("2026-01-01", "2 cells will lose their last confirmed women-specific service, on 2 days.")]
    public async Task The_sentence_is_in_the_tense_of_the_day(string today, string part)
    {
        string sentence = CliffTexts.Sentence(await TwoDays(), Standard.WomenSpecific, From, To, DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.StartsWith($"Between 1 January 2026 and 31 December 2026, {part}", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sentence_says_what_money_ends_and_which_day_is_steepest()
    {
        string sentence = CliffTexts.Sentence(await TwoDays(), Standard.WomenSpecific, From, To, To.AddDays(1));

        Assert.EndsWith(" Money that ends with them: £1,000 plus confidential amounts. The steepest day was 31 March 2026: 1 of them, with money from Funder of a1.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_falls_it_says_so() => Assert.Equal(
        "Between 1 January 2026 and 31 December 2026, no cell lost its last confirmed service.",
        CliffTexts.Sentence(new Cliff([], []), Standard.Any, From, To, To.AddDays(1)));

    [Fact]
    public void Where_nothing_is_confirmed_nothing_can_lapse_which_is_no_good_news()
    {
        Assert.StartsWith("Nothing is confirmed on 1 January 2026, so nothing can lapse", CliffTexts.NothingAhead(From, confirmed: 0, isNarrowed: false), StringComparison.Ordinal);
        Assert.StartsWith("Nothing that is confirmed lapses between 1 January 2026 and 31 December 2027.", CliffTexts.NothingAhead(From, confirmed: 3, isNarrowed: false), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, false, "")]
    [InlineData(13, 0, false, "£13")]
    [InlineData(12, 1, true, "£12 plus confidential amounts plus 1 amount not known")]
    [InlineData(0, 1, false, "not known")]
    [InlineData(0, 2, false, "2 amounts not known")]
    [InlineData(0, 0, true, "confidential")]
    [InlineData(0, 2, true, "confidential, and 2 amounts not known")]
    public void Pounds_that_are_not_known_are_never_nought(int known, int notKnown, bool confidential, string text) =>
        Assert.Equal(text, CliffTexts.Of(new Pounds(known, notKnown, confidential)));

    private static async Task<Cliff> TwoDays()
    {
        Grid grid = await TinyGrid.Of(new TinyPack
        {
            Services = TinyPack.Service("s1", areas: "E1") + TinyPack.Service("s2", areas: "E2"),
            Projects = "j1,Project,,s1,,,\nj2,Other,,s2,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", "1000", "2020-01-01", "2026-03-31") + TinyPack.Agreement("a2", "j2", "77", "2020-01-01", "2026-06-30", confidential: "yes"),
        });
        return FundingCliff.Run(grid, grid.Selection(), From, To);
    }
}
