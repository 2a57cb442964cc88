using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class CliffDayTests
{
    [Fact]
    public async Task However_many_cells_an_agreement_takes_along_it_stands_once()
    {
        CliffDay day = Assert.Single(await Of(new TinyPack
        {
            Services = TinyPack.Service("s1", needs: "advocacy;housing"),
            Projects = "j1,Project,,s1,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", "1000", "2020-01-01", "2026-03-31"),
        }));

        CliffEnding ending = Assert.Single(day.Endings);
        Assert.Equal((4, "a1", "£1,000"), (ending.CellsLost, Assert.Single(ending.Agreements).Code.Value, day.PoundsEnding.ToString()));
    }

    [Fact]
    public async Task What_ends_together_for_some_cells_and_alone_for_others_is_told_apart()
    {
        CliffDay day = Assert.Single(await Of(new TinyPack
        {
            Services = TinyPack.Service("s1") + TinyPack.Service("s2", areas: "E2", starts: "2020-01-01", ends: "2026-03-31"),
            Projects = "j1,Project,,s1,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", "1000", "2020-01-01", "2026-03-31"),
        }));

        Assert.Equal(["a1: E1", "a1 s2: E2"], day.Endings.Select(ending =>
            $"{string.Join(' ', ending.Agreements.Select(one => one.Code.Value).Concat(ending.ByThemselves.Select(one => one.Service.Entry.Code.Value)))}: {ending.Falls[0].Area.Code}").Order(StringComparer.Ordinal).Reverse());
    }

    private static async Task<IReadOnlyList<CliffDay>> Of(TinyPack pack)
    {
        Grid grid = await TinyGrid.Of(pack);
        return CliffDay.Of(FundingCliff.Run(grid, grid.Selection(need: null), new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)));
    }
}
