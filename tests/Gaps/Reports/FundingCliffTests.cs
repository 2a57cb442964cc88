using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class FundingCliffTests
{
    [Fact]
    public async Task A_fall_names_the_agreement_and_the_pounds_that_end_with_it()
    {
        Cliff cliff = await Run(new TinyPack
        {
            Services = TinyPack.Service("s1"),
            Projects = "j1,Project,,s1,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", "1000.50", "2020-01-01", "2026-03-31"),
        });

        Assert.Equal(["E1", "E2"], cliff.Falls.Select(fall => fall.Area.Code.Value));
        CliffFall fall = cliff.Falls[0];
        Assert.Equal((new DateOnly(2026, 3, 31), Levels.ReachIn, Levels.None, Causes.Funding, true), (fall.LastDay.Day, fall.Before, fall.After, fall.Causes, fall.LosesStandard));
        Assert.Equal("a1", Assert.Single(fall.Ended).Agreement!.Code.Value);

        // One agreement in two boroughs is one sum.
        Assert.Equal("£1,000.5", cliff.PoundsEnding.ToString());
    }

    [Fact]
    public async Task Totals_say_what_they_leave_out()
    {
        Cliff cliff = await Run(new TinyPack
        {
            Services = TinyPack.Service("s1") + TinyPack.Service("s2", needs: "housing"),
            Projects = "j1,Project,,s1;s2,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", "1000", "2020-01-01", "2026-03-31")
                + TinyPack.Agreement("a2", "j1", "777", "2020-01-01", "2026-03-31", confidential: "yes")
                + TinyPack.Agreement("a3", "j1", "", "2020-01-01", "2026-03-31"),
        });

        Assert.Equal("£1,000 plus confidential amounts plus 1 amount not known", cliff.PoundsEnding.ToString());
    }

    [Fact]
    public async Task An_agreement_that_ends_while_another_keeps_the_level_up_ends_without_loss()
    {
        Cliff cliff = await Run(new TinyPack
        {
            Services = TinyPack.Service("s1"),
            Projects = "j1,Project,,s1,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", "", "2020-01-01", "2026-03-31") + TinyPack.Agreement("a2", "j1", "", "2026-04-01", "2030-03-31"),
        });

        Assert.Empty(cliff.Falls);
        Assert.Equal("a1", Assert.Single(cliff.WithoutLoss).Code.Value);
    }

    [Fact]
    public async Task A_fall_that_stays_above_the_standard_does_not_lose_it()
    {
        Cliff cliff = await Run(new TinyPack
        {
            Services = TinyPack.Service("s1", areas: "E1", starts: "2020-01-01", ends: "2026-03-31") + TinyPack.Service("s2", starts: "2020-01-01", ends: "2030-03-31"),
            Locations = "l1,s1,Site,,,,,E1,public\n",
        });

        CliffFall fall = Assert.Single(cliff.Falls);
        Assert.Equal((Levels.InBorough, Levels.ReachIn, Causes.Service, false), (fall.Before, fall.After, fall.Causes, fall.LosesStandard));
    }

    private static async Task<Cliff> Run(TinyPack pack)
    {
        Grid grid = await TinyGrid.Of(pack);
        return FundingCliff.Run(grid, grid.Selection(need: null), new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
    }

    [Fact]
    public async Task What_nobody_vouched_for_kept_no_level_up_and_is_not_listed()
    {
        Cliff cliff = await Run(new TinyPack
        {
            Services = TinyPack.Service("s1"),
            Projects = "j1,Project,,s1,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", "", "", "2026-03-31"),
        });

        Assert.Empty(cliff.Falls);
        Assert.Empty(cliff.WithoutLoss);
    }

    [Fact]
    public async Task Of_one_funder_are_the_falls_that_its_agreements_ended_and_its_pounds_alone()
    {
        Cliff all = await Run(new TinyPack
        {
            Services = TinyPack.Service("s1", areas: "E1") + TinyPack.Service("s2", areas: "E1") + TinyPack.Service("s3", areas: "E2", starts: "2020-01-01", ends: "2026-05-31"),
            Projects = "j1,Project,,s1,,,\nj2,Other,,s2,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", "1000", "2020-01-01", "2026-03-31") + TinyPack.Agreement("a2", "j2", "500", "2020-01-01", "2026-03-31"),
        });

        Cliff cliff = all.Of(agreement => agreement.Funder == "Funder of a2");

        Assert.Equal(2, all.Falls.Count);
        Assert.Equal("E1", Assert.Single(cliff.Falls).Area.Code.Value);
        Assert.Equal("£500", cliff.PoundsEnding.ToString());
    }
}
