using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class HoldWordsTests
{
    [Fact]
    public async Task A_day_is_told_with_the_record_that_gives_it()
    {
        Hold byAgreement = await Hold(TinyPack.Service("s1", ends: "2030-01-01"), TinyPack.Agreement("a1", "j1", starts: "2020-01-01", ends: "2026-12-31"));
        Hold byService = await Hold(TinyPack.Service("s1", starts: "2020-01-01", ends: "2030-01-01"), "");

        Assert.Equal("31 December 2026, the end of the agreement", HoldWords.Until(byAgreement));
        Assert.Equal("1 January 2030, the end of the service", HoldWords.Until(byService));
    }

    [Fact]
    public async Task An_assurance_runs_out()
    {
        Hold hold = await Hold(TinyPack.Service("s1", starts: "2020-01-01", assured: "2026-05-01"), "");

        Assert.Equal("31 October 2026, when the last assurance runs out", HoldWords.Until(hold));
        Assert.Equal("Somebody who is not named, on 1 May 2026", HoldWords.AssuredBy(hold.Service.Entry));
    }

    [Fact]
    public async Task Where_nobody_vouches_that_is_said()
    {
        Hold hold = await Hold(TinyPack.Service("s1"), "");

        Assert.Equal("Nobody vouches for any day", HoldWords.Until(hold));
        Assert.Equal("Nobody", HoldWords.AssuredBy(hold.Service.Entry));
        Assert.Equal("start and end not known", HoldWords.Active(hold));
    }

    private static async Task<Hold> Hold(string service, string agreements)
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = service, Projects = "j1,Project,,s1,,,\n", Agreements = agreements });
        Selection selection = grid.Selection(areas: "E1");
        return Assert.Single(WhyCell.Run(grid, selection, selection.Areas[0], selection.Needs[0], new DateOnly(2026, 6, 1)).Active);
    }
}
