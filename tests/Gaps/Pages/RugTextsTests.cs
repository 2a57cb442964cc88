using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Pages;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Gaps.Tests.Reports;

namespace ServiceMap.Gaps.Tests.Pages;

public sealed class RugTextsTests
{
    private static readonly DateOnly Day = new(2019, 12, 1);

    [Fact]
    public void Says_the_totals_the_worst_area_and_the_best_and_the_emptiest_need() => Assert.Equal(
        "On 1 December 2019, 1 of the 4 cells, one for each borough and need, had a confirmed women-specific service; 1 is unconfirmed and 2 are gaps. "
        + "Brent has none of the 2 needs met. Housing is the best covered need, in 1 of the 2 boroughs; nothing is confirmed to this standard for advocacy.",
        Sentence(Row("Barnet", Status.Met, Status.Gap), Row("Brent", Status.Unconfirmed, Status.Gap)));

    [Fact]
    public void Several_areas_that_are_worst_are_all_named() => Assert.Contains(
        " Brent and Ealing have none of the 2 needs met. ",
        Sentence(Row("Barnet", Status.Met, Status.Met), Row("Brent", Status.Gap, Status.Gap), Row("Ealing", Status.Gap, Status.Gap)), StringComparison.Ordinal);

    [Fact]
    public void Many_areas_that_are_worst_are_counted() => Assert.Contains(
        " 7 boroughs have none of the 2 needs met. ",
        Sentence([Row("Barnet", Status.Met, Status.Met), .. Enumerable.Range(1, 7).Select(number => Row($"B{number}", Status.Gap, Status.Gap))]), StringComparison.Ordinal);

    [Fact]
    public void An_area_with_the_fewest_needs_is_named_with_their_number() => Assert.Contains(
        " Brent has the fewest, 1 of the 2 needs met. Housing is the best covered need, in 2 of the 2 boroughs; no need is without any.",
        Sentence(Row("Barnet", Status.Met, Status.Met), Row("Brent", Status.Met, Status.Gap)), StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_is_met_it_says_that_this_is_no_proof() => Assert.Equal(
        "On 1 December 2019, 0 of the 2 cells, one for each borough and need, had a confirmed women-specific service; 1 is unconfirmed and 1 is a gap. "
        + "Nothing is confirmed to this standard, which does not mean that there is nothing: somebody should ask.",
        Sentence(Row("Barnet", Status.Unconfirmed, Status.Gap)));

    private static AreaCover Row(string name, Status housing, Status advocacy) => RugTests.Row(name, name, null, housing, advocacy);

    private static string Sentence(params AreaCover[] rows) =>
        RugTexts.Sentence(Rug.Of(rows, [], RugOrder.Area), Standard.WomenSpecific, Day, new DateOnly(2026, 11, 23));
}
