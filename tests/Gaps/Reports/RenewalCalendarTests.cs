using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class RenewalCalendarTests
{
    private static readonly DateOnly From = new(2026, 1, 1);
    private static readonly DateOnly To = new(2026, 12, 31);

    [Fact]
    public async Task Every_agreement_that_ends_is_there_by_day_with_what_it_takes_along()
    {
        IReadOnlyList<Renewal> renewals = await Of(new TinyPack
        {
            Services = TinyPack.Service("s1") + TinyPack.Service("s2", needs: "housing", areas: "E1") + TinyPack.Service("s3", needs: "housing", areas: "E1", starts: "2020-01-01", ends: "2030-01-01"),
            Projects = "j1,Project,,s1,,,\nj2,Other,,s2,,,\n",
            Agreements = TinyPack.Agreement("a2", "j1", "", "2020-01-01", "2026-06-30") + TinyPack.Agreement("a1", "j2", "", "2020-01-01", "2026-03-31")
                + TinyPack.Agreement("a0", "j1", "", "2010-01-01", "2015-03-31"),
        });

        Assert.Equal([("a1", 0, true), ("a2", 2, false)], renewals.Select(renewal => (renewal.Agreement.Code.Value, renewal.CellsLost, renewal.WithoutLoss)));
    }

    [Fact]
    public async Task What_nobody_vouches_for_has_to_be_renewed_all_the_same()
    {
        Renewal renewal = Assert.Single(await Of(new TinyPack
        {
            Services = TinyPack.Service("s1"),
            Projects = "j1,Project,,s1,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", "", "", "2026-03-31"),
        }));

        Assert.Equal((0, 0, false), (renewal.CellsLost, renewal.OtherFalls, renewal.WithoutLoss));
    }

    private static async Task<IReadOnlyList<Renewal>> Of(TinyPack pack)
    {
        Grid grid = await TinyGrid.Of(pack);
        Selection selection = grid.Selection(need: null);
        return RenewalCalendar.Run(grid, selection, FundingCliff.Run(grid, selection, From, To), From, To);
    }
}
