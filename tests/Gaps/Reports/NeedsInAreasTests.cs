using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Reports;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class NeedsInAreasTests
{
    [Fact]
    public void Needs_that_stand_in_the_same_areas_stand_together_the_widest_first()
    {
        IReadOnlyList<NeedsInAreas> groups = NeedsInAreas.Of([Cell("E1", "debt"), Cell("E1", "housing"), Cell("E2", "housing"), Cell("E1", "advocacy"), Cell("E2", "advocacy"), Cell("E1", "debt")]);

        Assert.Equal(["housing, advocacy: E1, E2", "debt: E1"], groups.Select(group => $"{string.Join(", ", group.Needs.Select(need => need.Name))}: {string.Join(", ", group.Areas.Select(area => area.Name))}"));
    }

    private static (AreaSummary Area, NeedSummary Need) Cell(string area, string need) =>
        (new AreaSummary(new AreaCode(area), area, AreaKind.Borough, null, null), new NeedSummary(new NeedCode(need), need, null));
}
