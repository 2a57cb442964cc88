using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

/// <summary>Each row gives the statuses of the needs before and after by their first letters.</summary>
public sealed class AreaChangeTests
{
    [Theory]
    [InlineData("GG", "MM", "gained", "+2")]
    [InlineData("MM", "GM", "lost", "−1")]
    [InlineData("MG", "GM", "changed", "±1")]
    [InlineData("GM", "UM", "changed", "~")]
    [InlineData("GM", "GM", "same", "=")]
    public void Several_needs_show_what_is_left_of_gains_and_losses(string before, string after, string look, string label)
    {
        AreaChange area = Of(before, after, needs: 2);

        Assert.Equal((look, label), (Words.Of(area.Look), area.Label));
    }

    [Theory]
    [InlineData("U", "M", "gained", "+")]
    [InlineData("M", "U", "lost", "−")]
    [InlineData("G", "U", "changed", "~")]
    [InlineData("M", "M", "same", "=")]
    public void One_need_shows_what_became_of_its_cell(string before, string after, string look, string label)
    {
        AreaChange area = Of(before, after, needs: 1);

        Assert.Equal((look, label), (Words.Of(area.Look), area.Label));
    }

    private static AreaChange Of(string before, string after, int needs)
    {
        AreaCover first = Row(before);
        return new AreaChange(first.Area, [.. first.Cells.Zip(Row(after).Cells, (one, other) => new CellChange(one, other)).Take(needs)]);
    }

    private static AreaCover Row(string letters) => RugTests.Row("E1", "Barnet", null, Status(letters[0]), Status(letters[^1]));

    private static Status Status(char letter) => Enum.GetValues<Status>().First(status => status.ToString()[0] == letter);
}
