using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Pages;
using ServiceMap.Gaps.Reports;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Tests.Pages;

public sealed class RugRowTests
{
    private static readonly GapCell Held = new(
        new AreaSummary(new AreaCode("E1"), "Lambeth", AreaKind.Borough, null, null), new NeedSummary(new NeedCode("housing"), "Housing", null), 2, 2, Status.Met,
        new RecordedDay(new DateOnly(2026, 3, 31), Precision.Day), Causes.Funding, 1, false);

    [Fact]
    public void A_cell_says_its_status_its_level_that_it_is_fragile_and_when_it_ends() =>
        Assert.Equal("Lambeth, Housing: met, level 2, fragile, ends 31 March 2026", Drawn(Held).Says);

    [Fact]
    public void A_cell_of_a_provider_that_no_source_states_is_not_fragile() =>
        Assert.Equal("Lambeth, Housing: met, level 2, provider unknown, ends 31 March 2026", Drawn(Held with { ProviderUnknown = true }).Says);

    [Fact]
    public void A_cell_that_is_only_possible_says_that_it_is_unconfirmed() =>
        Assert.Equal("Lambeth, Housing: unconfirmed, level 0", Drawn(Held with { Level = 0, Status = Status.Unconfirmed, EndsOn = null, Providers = 0 }).Says);

    [Theory]
    [InlineData("2026-03-30", false)]
    [InlineData("2026-03-31", true)]
    public void A_cell_ends_soon_up_to_the_last_day_of_the_horizon(string horizon, bool soon) =>
        Assert.Equal(soon, Drawn(Held, horizon).EndsSoon);

    private static RugCell Drawn(GapCell cell, string horizon = "2026-12-01") =>
        new(cell, DateOnly.ParseExact(horizon, "O", System.Globalization.CultureInfo.InvariantCulture), new PageAddress("/", []));
}
