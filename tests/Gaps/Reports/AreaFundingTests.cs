using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class AreaFundingTests
{
    [Fact]
    public async Task Lists_the_agreements_for_the_area_by_project_in_the_order_of_their_days()
    {
        IReadOnlyList<FundedProject> funding = await Of(
            TinyPack.Service("s1"),
            TinyPack.Agreement("a1", "j1", starts: "2022-01-01", ends: "2022-12-31") + TinyPack.Agreement("a2", "j1", ends: "2020-12-31")
            + TinyPack.Agreement("a3", "j1") + TinyPack.Agreement("a4", "j1", areas: "E2"));

        Assert.Equal(["a2", "a1", "a3"], Assert.Single(funding).Lines.Select(line => line.Agreement!.Code.Value));
    }

    [Fact]
    public async Task A_service_that_no_agreement_pays_for_there_stands_last_with_its_own_dates()
    {
        IReadOnlyList<FundedProject> funding = await Of(
            TinyPack.Service("s0", starts: "2001-01-01") + TinyPack.Service("s1"), TinyPack.Agreement("a1", "j1", starts: "2022-01-01"));

        Assert.Equal(["Project", null], funding.Select(project => project.Name));
        Assert.Equal(new DateOnly(2001, 1, 1), Assert.Single(funding[1].Lines).Starts!.Value.Day);
    }

    [Fact]
    public async Task A_service_that_does_not_serve_the_area_is_left_out() =>
        Assert.Empty(await Of(TinyPack.Service("s1", areas: "E2"), TinyPack.Agreement("a1", "j1")));

    [Fact]
    public async Task Tells_the_days_between_two_agreements_without_money() =>
        Assert.Equal(new DaysWithoutMoney(new DateOnly(2021, 1, 1), new DateOnly(2021, 5, 31)), Assert.Single(await Without(
            TinyPack.Agreement("a1", "j1", starts: "2020-01-01", ends: "2020-12-31") + TinyPack.Agreement("a2", "j1", starts: "2021-06-01", ends: "2021-12-31"))));

    [Theory]
    [InlineData("2020-12-31", "", "2021-01-01")]
    [InlineData("2020-12-31", "2021-05-31", "2021-06-01")]
    [InlineData("", "", "2021-06-01")]
    public async Task There_is_money_without_a_break_by_an_extension_an_open_end_or_the_next_day(string ends, string extendTo, string next) =>
        Assert.Empty(await Without(
            TinyPack.Agreement("a1", "j1", starts: "2020-01-01", ends: ends, extendTo: extendTo) + TinyPack.Agreement("a2", "j1", starts: next, ends: "2021-12-31")));

    [Fact]
    public async Task A_short_agreement_within_a_long_one_opens_no_gap() =>
        Assert.Empty(await Without(
            TinyPack.Agreement("a1", "j1", starts: "2020-01-01", ends: "2022-12-31") + TinyPack.Agreement("a2", "j1", starts: "2020-02-01", ends: "2020-03-31")
            + TinyPack.Agreement("a3", "j1", starts: "2023-01-01", ends: "2023-12-31")));

    private static async Task<IReadOnlyList<DaysWithoutMoney>> Without(string agreements) => Assert.Single(await Of(TinyPack.Service("s1"), agreements)).Without;

    private static async Task<IReadOnlyList<FundedProject>> Of(string services, string agreements)
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = services, Projects = "j1,Project,,s1,,,\n", Agreements = agreements });
        return AreaFunding.Run(grid, 0);
    }
}
