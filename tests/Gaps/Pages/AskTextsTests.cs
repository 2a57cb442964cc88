using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pages;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Pages;

public sealed class AskTextsTests
{
    private const string Word = "the word of somebody who knows, not older than 183 days, that it runs";

    [Theory]
    [InlineData(Missing.Assurance, Word)]
    [InlineData(Missing.End | Missing.Assurance, $"the last day, or {Word}")]
    [InlineData(Missing.Start | Missing.End | Missing.Assurance, $"the first day and the last day, or {Word}")]
    [InlineData(Missing.Areas, "the areas that are served")]
    [InlineData(Missing.Areas | Missing.End | Missing.Assurance, $"the areas that are served; and the last day, or {Word}")]
    [InlineData(Missing.Extension, "word on whether the funding was extended")]
    public void Says_what_is_missing_and_that_a_word_can_stand_for_days(object missing, string words) =>
        Assert.Equal(words, AskTexts.Of((Missing)missing, 183));

    [Fact]
    public async Task The_sentence_counts_cells_and_services_and_names_the_one_that_turns_most()
    {
        DateOnly day = new(2026, 6, 1);
        Grid grid = await TinyGrid.Of(new TinyPack { Services = TinyPack.Service("s1", areas: "E1") + TinyPack.Service("s2") + TinyPack.Service("s3", areas: "") });

        Assert.Equal(
            "On 1 June 2026, 2 cells are unconfirmed: a service may be there, and nobody has said so lately. 2 services could turn them to met. " +
            "The most, 2, by Service s2 (One). 1 more service says nowhere which areas it serves.",
            AskTexts.Sentence(WhomToAsk.Run(grid, grid.Selection(), day), 2, day));
    }

    [Fact]
    public void With_nobody_to_ask_it_says_so() =>
        Assert.Equal("On 1 June 2026, there is nobody whose confirmation would turn a cell to met.", AskTexts.Sentence([], 0, new DateOnly(2026, 6, 1)));
}
