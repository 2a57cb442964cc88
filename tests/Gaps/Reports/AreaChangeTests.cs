using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class AreaChangeTests
{
    [Theory]
    [InlineData(Status.Gap, Status.Gap, Status.Met, Status.Met, Change.Gained, "+2")]
    [InlineData(Status.Met, Status.Met, Status.Gap, Status.Met, Change.Lost, "−1")]
    [InlineData(Status.Met, Status.Gap, Status.Gap, Status.Met, Change.Changed, "±1")]
    [InlineData(Status.Gap, Status.Met, Status.Unconfirmed, Status.Met, Change.Changed, "~")]
    [InlineData(Status.Gap, Status.Met, Status.Gap, Status.Met, Change.Same, "=")]
    public void Several_needs_show_what_is_left_of_gains_and_losses(Status housing, Status advocacy, Status housingAfter, Status advocacyAfter, Change look, string label)
    {
        AreaChange area = Of(RugTests.Row("E1", "Barnet", null, housing, advocacy), RugTests.Row("E1", "Barnet", null, housingAfter, advocacyAfter), needs: 2);

        Assert.Equal((look, label), (area.Look, area.Label));
    }

    [Theory]
    [InlineData(Status.Unconfirmed, Status.Met, Change.Gained, "+")]
    [InlineData(Status.Met, Status.Unconfirmed, Change.Lost, "−")]
    [InlineData(Status.Gap, Status.Unconfirmed, Change.Changed, "~")]
    [InlineData(Status.Met, Status.Met, Change.Same, "=")]
    public void One_need_shows_what_became_of_its_cell(Status before, Status after, Change look, string label)
    {
        AreaChange area = Of(RugTests.Row("E1", "Barnet", null, before, Status.Met), RugTests.Row("E1", "Barnet", null, after, Status.Met), needs: 1);

        Assert.Equal((look, label), (area.Look, area.Label));
    }

    private static AreaChange Of(AreaCover before, AreaCover after, int needs) =>
        new(before.Area, [.. before.Cells.Zip(after.Cells, (one, other) => new CellChange(one, other)).Take(needs)]);
}
