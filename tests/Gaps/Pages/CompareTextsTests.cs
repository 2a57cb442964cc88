using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Pages;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Gaps.Tests.Reports;

namespace ServiceMap.Gaps.Tests.Pages;

public sealed class CompareTextsTests
{
    [Fact]
    public void Says_what_was_gained_and_what_was_lost() => Assert.Equal(
        "Between 1 December 2019 and 1 January 2024, 1 of the 2 cells, one for each borough and need, gained a confirmed women-specific service, "
        + "1 lost it, 0 changed otherwise and 0 stayed the same.",
        Sentence(Status.Gap, Status.Met, Status.Met, Status.Gap));

    [Fact]
    public void Says_where_nothing_is_confirmed_on_one_day() => Assert.EndsWith(
        " Nothing is confirmed on 1 January 2024, which does not mean that there was nothing: somebody should ask.",
        Sentence(Status.Gap, Status.Met, Status.Gap, Status.Unconfirmed), StringComparison.Ordinal);

    [Fact]
    public void Says_where_nothing_is_confirmed_on_either_day() => Assert.EndsWith(
        " Nothing is confirmed on either day: somebody should ask.",
        Sentence(Status.Gap, Status.Unconfirmed, Status.Gap, Status.Unconfirmed), StringComparison.Ordinal);

    private static string Sentence(Status housing, Status advocacy, Status housingAfter, Status advocacyAfter)
    {
        AreaCover before = RugTests.Row("E1", "Barnet", null, housing, advocacy);
        AreaCover after = RugTests.Row("E1", "Barnet", null, housingAfter, advocacyAfter);
        AreaChange area = new(before.Area, [.. before.Cells.Zip(after.Cells, (one, other) => new CellChange(one, other))]);
        return CompareTexts.Sentence([area], Standard.WomenSpecific, new DateOnly(2019, 12, 1), new DateOnly(2024, 1, 1));
    }
}
