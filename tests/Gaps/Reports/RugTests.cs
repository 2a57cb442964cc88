using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Reports;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class RugTests
{
    private static readonly AreaCover Barnet = Row("E1", "Barnet", "North", Status.Met, Status.Gap);
    private static readonly AreaCover Ealing = Row("E2", "Ealing", null, Status.Gap, Status.Gap);
    private static readonly AreaCover Camden = Row("E3", "Camden", "Central", Status.Met, Status.Unconfirmed);
    private static readonly AreaCover Brent = Row("E4", "Brent", "North", Status.Unconfirmed, Status.Gap);
    private static readonly AreaCover City = Row("E5", "City", null, Status.Met, Status.Met, AreaKind.City);

    private static readonly AreaCover[] All = [Barnet, Ealing, Camden, Brent];

    [Fact]
    public void Orders_areas_by_name() =>
        Assert.Equal([Barnet, Brent, Camden, Ealing], Rug.Of(All, [], RugOrder.Area).Rows);

    [Fact]
    public void Orders_areas_by_gaps_then_by_what_is_unconfirmed() =>
        Assert.Equal([Ealing, Brent, Barnet, Camden], Rug.Of(All, [], RugOrder.Gaps).Rows);

    [Fact]
    public void Bands_areas_by_group_and_those_of_none_come_last() =>
        Assert.Equal(
            ["Central: Camden", "North: Barnet, Brent", ": Ealing"],
            Rug.Of(All, [], RugOrder.Group).Bands.Select(band => $"{band.Name}: {string.Join(", ", band.Rows.Select(row => row.Area.Name))}"));

    [Fact]
    public void Totals_each_need_over_the_areas_that_are_counted() =>
        Assert.Equal(
            [new StatusCount(2, 1, 1), new StatusCount(0, 1, 3)],
            Rug.Of(All, [City], RugOrder.Area).Needs.Select(need => need.Count));

    [Fact]
    public void Totals_all_cells_without_those_shown_apart() =>
        Assert.Equal(new StatusCount(2, 2, 4), Rug.Of(All, [City], RugOrder.Area).Total);

    internal static AreaCover Row(string code, string name, string? group, Status first, Status second, AreaKind kind = AreaKind.Borough)
    {
        AreaSummary area = new(new AreaCode(code), name, kind, group, null);
        return new AreaCover(area, [Cell(area, "housing", "Housing", first), Cell(area, "advocacy", "Advocacy", second)]);
    }

    private static GapCell Cell(AreaSummary area, string slug, string need, Status status) => new(
        area, new NeedSummary(new NeedCode(slug), need, null), (byte)(status == Status.Met ? 2 : 0), (byte)(status == Status.Gap ? 0 : 2), status,
        null, Causes.None, status == Status.Met ? 1 : 0, false);
}
