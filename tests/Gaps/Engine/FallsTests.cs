using ServiceMap.Gaps.Engine;
using static ServiceMap.Gaps.Tests.Engine.Made;

namespace ServiceMap.Gaps.Tests.Engine;

public sealed class FallsTests
{
    [Fact]
    public void The_next_fall_is_the_first_below_the_level_of_the_day()
    {
        // Level 2, then 3 for a while, then 2 again: only the end of the 2 is a fall below what it is today.
        Assert.Equal(new Fall(90, 2, 0), Falls.Next(new Cell([Sure(1, 90), Sure(40, 60, Levels.InBorough, service: 1)]), Keep.Everything, 20));
    }

    [Fact]
    public void A_cell_at_level_0_never_falls() => Assert.Null(Falls.Next(new Cell([Possible(1, 90)]), Keep.Everything, 20));

    [Fact]
    public void Falls_between_two_days_count_both_of_them()
    {
        Assert.Equal([new Fall(10, 2, 0)], Between(10, 10, Sure(1, 10)));
        Assert.Empty(Between(11, 20, Sure(1, 10)));
        Assert.Empty(Between(1, 9, Sure(1, 10)));
    }

    [Fact]
    public void A_day_on_which_one_ends_and_another_begins_is_no_fall() => Assert.Empty(Between(1, 99, Sure(1, 10), Sure(11, 200)));

    [Fact]
    public void A_cell_can_fall_more_than_once()
    {
        Assert.Equal(
            [new Fall(10, 3, 2), new Fall(20, 2, 1), new Fall(30, 1, 0)],
            Between(1, 99, Sure(1, 10, Levels.InBorough), Sure(1, 20, service: 1), Sure(1, 30, Levels.Generic, service: 2)));
    }

    [Fact]
    public void Causes_come_from_services_above_the_new_level_only()
    {
        Stretch[] stretches = [Sure(1, 10, Levels.InBorough, endedBy: Causes.Service), Sure(1, 10, Levels.Generic, service: 1), Sure(1, 99, service: 2)];

        Assert.Equal(Causes.Service, Falls.Of(stretches, Keep.Everything, new Fall(10, 3, 2)));
    }

    [Fact]
    public void A_service_that_goes_on_under_another_agreement_is_no_cause()
    {
        Stretch[] stretches =
        [
            Sure(1, 10, endedBy: Causes.Funding),
            Sure(1, 10, Levels.InBorough, service: 1, endedBy: Causes.Service), Sure(5, 10, Levels.InBorough, service: 2, endedBy: Causes.Assurance),
            Sure(5, 99),
        ];

        Assert.Equal(Causes.Service | Causes.Assurance, Falls.Of(stretches, Keep.Everything, new Fall(10, 3, 2)));
    }

    [Fact]
    public void Every_stretch_of_a_service_that_ends_on_the_day_gives_its_cause()
    {
        Stretch[] stretches = [Sure(1, 10, endedBy: Causes.Funding), Sure(3, 10, endedBy: Causes.Service)];

        Assert.Equal(Causes.Funding | Causes.Service, Falls.Of(stretches, Keep.Everything, new Fall(10, 2, 0)));
    }

    [Fact]
    public void What_ends_on_the_last_day_of_the_calendar_falls_after_it()
    {
        int last = DateOnly.MaxValue.DayNumber;

        Assert.Equal(new Fall(last, 2, 0), Falls.Next(new Cell([Sure(1, last)]), Keep.Everything, 20));
    }

    private static List<Fall> Between(int from, int to, params Stretch[] stretches)
    {
        List<Fall> falls = [];
        Falls.Between(new Cell(stretches), Keep.Everything, from, to, falls);
        return falls;
    }
}
