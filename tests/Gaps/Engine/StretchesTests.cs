using ServiceMap.Gaps.Engine;
using static ServiceMap.Gaps.Tests.Engine.Made;

namespace ServiceMap.Gaps.Tests.Engine;

/// <summary>"When a service covers an area", case by case.</summary>
public sealed class StretchesTests
{
    [Fact]
    public void A_service_without_agreements_is_active_within_its_own_dates()
    {
        Stretch stretch = Assert.Single(StretchesOf(Plain with { Starts = 100, Ends = 200 }));

        Assert.Equal((100, 200, 100, 200), (stretch.ActiveFrom, stretch.ActiveTo, stretch.ConfirmedFrom, stretch.ConfirmedTo));
    }

    [Fact]
    public void An_unknown_side_is_open_and_confirms_nothing_by_itself()
    {
        Stretch stretch = Assert.Single(StretchesOf(Plain with { Starts = 100 }));

        Assert.Equal((100, Days.Last), (stretch.ActiveFrom, stretch.ActiveTo));
        Assert.False(stretch.IsConfirmed(100));
    }

    [Theory]
    [InlineData(null, null, 140, 160)]
    [InlineData(145, null, 145, 160)]
    [InlineData(null, 155, 140, 155)]
    [InlineData(100, null, 100, 160)]
    [InlineData(null, 200, 140, 200)]
    public void An_assurance_vouches_for_its_days_on_the_sides_that_are_not_recorded(int? starts, int? ends, int from, int to)
    {
        Stretch stretch = Assert.Single(StretchesOf(Plain with { Starts = starts, Ends = ends, AssuredOn = 150 }));

        Assert.Equal((from, to), (stretch.ConfirmedFrom, stretch.ConfirmedTo));
    }

    [Fact]
    public void An_assurance_long_after_the_recorded_end_confirms_nothing()
    {
        Stretch stretch = Assert.Single(StretchesOf(Plain with { Ends = 100, AssuredOn = 150 }));

        Assert.DoesNotContain(Enumerable.Range(0, 300), stretch.IsConfirmed);
        Assert.True(stretch.IsActive(100));
    }

    [Fact]
    public void Each_agreement_cuts_the_services_own_dates()
    {
        List<Stretch> stretches = StretchesOf(Plain with { Starts = 100, Ends = 200, Funding = [Funding(50, 120), Funding(150, 300)] });

        Assert.Equal([(100, 120), (150, 200)], stretches.Select(stretch => (stretch.ActiveFrom, stretch.ActiveTo)));
    }

    [Fact]
    public void An_agreement_for_other_areas_pays_for_nothing_here()
    {
        Offer offer = Plain with { Starts = 100, Ends = 200, Funding = [Funding(100, 200, areas: [1])] };

        Assert.Empty(StretchesOf(offer, area: 0));
        Assert.Single(StretchesOf(offer, area: 1));
    }

    [Fact]
    public void Agreements_that_lie_outside_the_services_dates_make_it_active_on_no_day()
    {
        Assert.Empty(StretchesOf(Plain with { Starts = 100, Ends = 200, Funding = [Funding(201, 300)] }));
    }

    [Fact]
    public void The_days_of_a_possible_extension_are_active_and_never_confirmed()
    {
        Stretch stretch = Assert.Single(StretchesOf(Plain with { AssuredOn = 205, Funding = [Funding(100, 200, mayExtendTo: 300)] }));

        Assert.Equal((100, 300, 100, 200), (stretch.ActiveFrom, stretch.ActiveTo, stretch.ConfirmedFrom, stretch.ConfirmedTo));
    }

    [Fact]
    public void A_services_own_end_stops_an_extension()
    {
        Stretch stretch = Assert.Single(StretchesOf(Plain with { Ends = 250, Funding = [Funding(100, 200, mayExtendTo: 300)] }));

        Assert.Equal(250, stretch.ActiveTo);
    }

    [Theory]
    [InlineData(200, 200, Causes.Funding)]
    [InlineData(201, 200, Causes.Funding)]
    [InlineData(199, 200, Causes.Service)]
    [InlineData(200, null, Causes.Service)]
    [InlineData(null, 200, Causes.Funding)]
    [InlineData(null, null, Causes.Assurance)]
    public void What_ends_it_is_the_tighter_end_and_funding_where_they_are_the_same(int? service, int? agreement, object endedBy)
    {
        Stretch stretch = Assert.Single(StretchesOf(Plain with { Starts = 100, Ends = service, AssuredOn = 150, Funding = [Funding(100, agreement)] }));

        Assert.Equal(endedBy, stretch.EndedBy);
    }

    [Theory]
    [InlineData(false, true, 1)]
    [InlineData(true, false, 2)]
    [InlineData(true, true, 3)]
    public void The_level_is_generic_reach_in_or_in_borough(bool womenSpecific, bool siteHere, int level)
    {
        Stretch stretch = Assert.Single(StretchesOf(Plain with { WomenSpecific = womenSpecific, SiteAreas = siteHere ? [0] : [1] }));

        Assert.Equal(level, stretch.Level);
    }

    [Fact]
    public void A_service_that_does_not_run_covers_nothing()
    {
        Assert.Empty(StretchesOf(Plain with { Runs = false, Starts = 100, Ends = 200 }));
    }

    [Fact]
    public void An_assurance_at_the_beginning_of_the_calendar_does_not_reach_before_it()
    {
        Assert.Equal(Days.First, Assert.Single(StretchesOf(Plain with { Ends = 5, AssuredOn = 3 })).ConfirmedFrom);
    }
}
