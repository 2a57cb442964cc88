using ServiceMap.Gaps.Pictures;

namespace ServiceMap.Gaps.Tests.Pictures;

public sealed class TimeAxisTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Goes_over_whole_years_from_the_first_day_to_the_last_and_over_today()
    {
        TimeAxis axis = TimeAxis.Over([new DateOnly(2018, 4, 1), new DateOnly(2021, 3, 31)], Today);

        Assert.Equal((new DateOnly(2018, 1, 1), new DateOnly(2026, 12, 31)), (axis.From, axis.To));
    }

    [Fact]
    public void An_odd_day_far_away_does_not_press_the_others_together()
    {
        TimeAxis axis = TimeAxis.Over([new DateOnly(1066, 10, 14), new DateOnly(9999, 12, 31)], Today);

        Assert.Equal((2006, 2036), (axis.From.Year, axis.To.Year));
    }

    [Fact]
    public void A_day_begins_where_the_day_before_ends_and_the_whole_goes_from_0_to_1()
    {
        TimeAxis axis = TimeAxis.Over([], Today);

        Assert.Equal(axis.After(new DateOnly(2026, 6, 1)), axis.At(new DateOnly(2026, 6, 2)));
        Assert.Equal((0, 1), (axis.At(axis.From), axis.After(axis.To)));
        Assert.Equal((0, 1), (axis.At(new DateOnly(2020, 1, 1)), axis.At(new DateOnly(2030, 1, 1))));
    }

    [Theory]
    [InlineData(2026)]
    [InlineData(2018)]
    [InlineData(2010)]
    [InlineData(2006)]
    public void Names_of_years_have_room(int first)
    {
        YearTick[] ticks = [.. TimeAxis.Over([new DateOnly(first, 1, 1), new DateOnly(2036, 1, 1)], Today).Ticks];

        AssertApart([.. ticks.Where(tick => tick.IsNamed)], 0.04);
        AssertApart([.. ticks.Where(tick => tick.IsNamedOnSmall)], 0.11);
    }

    private static void AssertApart(YearTick[] named, double room)
    {
        Assert.NotEmpty(named);
        Assert.All(named.Zip(named.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.At >= room, $"{pair.First.Year} and {pair.Second.Year}"));
        Assert.True(named[^1].At <= 1 - room);
    }

    [Fact]
    public void Today_and_another_day_are_marked_and_words_stay_within()
    {
        TimeAxis axis = TimeAxis.Over([new DateOnly(2018, 1, 1)], Today);

        Assert.Equal([("today", true), ("1 August 2019", false)], TimeMark.Of(axis, Today, new DateOnly(2019, 8, 1)).Select(mark => (mark.Name, mark.IsNamedToTheLeft)));
        Assert.Single(TimeMark.Of(axis, Today, Today));
        Assert.Single(TimeMark.Of(axis, Today, new DateOnly(1950, 1, 1)));
    }
}
