using ServiceMap.Gaps.Engine;
using static ServiceMap.Gaps.Tests.Engine.Made;

namespace ServiceMap.Gaps.Tests.Engine;

public sealed class SweepTests
{
    [Fact]
    public void A_cell_without_services_is_one_run_of_nothing() => Assert.Equal([new Run(10, 20, 0, 0)], Runs(10, 20));

    [Fact]
    public void Runs_change_on_the_day_after_a_last_day()
    {
        Assert.Equal(
            [new Run(10, 11, 0, 0), new Run(12, 15, 2, 2), new Run(16, 20, 0, 0)],
            Runs(10, 20, Sure(12, 15)));
    }

    [Fact]
    public void What_began_before_and_ends_after_is_one_run() => Assert.Equal([new Run(10, 20, 2, 2)], Runs(10, 20, Sure(1, 100)));

    [Fact]
    public void Stretches_that_meet_are_one_run() => Assert.Equal([new Run(10, 20, 2, 2)], Runs(10, 20, Sure(1, 15), Sure(16, 40)));

    [Fact]
    public void The_highest_level_counts_and_the_possible_one_is_never_lower()
    {
        Assert.Equal(
            [new Run(10, 11, 1, 1), new Run(12, 13, 1, 3), new Run(14, 16, 2, 3), new Run(17, 20, 1, 1)],
            Runs(10, 20, Sure(1, 99, Levels.Generic), Possible(12, 16, Levels.InBorough, service: 1), Sure(14, 16, Levels.ReachIn, service: 2)));
    }

    [Fact]
    public void A_service_that_the_filters_do_not_keep_does_not_count()
    {
        Sweep sweep = new(new Cell([Sure(1, 99)]), Keep.Of([false]), 10, 20);

        Assert.Equal([new Run(10, 20, 0, 0)], ToList(sweep));
    }

    [Fact]
    public void One_day_is_a_run_of_one_day() => Assert.Equal([new Run(15, 15, 2, 2)], Runs(15, 15, Sure(15, 15)));

    [Fact]
    public void The_last_day_of_the_calendar_can_be_asked_for()
    {
        int last = DateOnly.MaxValue.DayNumber;

        Assert.Equal([new Run(last - 1, last - 1, 0, 0), new Run(last, last, 0, 2)], Runs(last - 1, last, Possible(last, Days.Last)));
    }

    private static List<Run> Runs(int from, int to, params Stretch[] stretches) => ToList(new Sweep(new Cell(stretches), Keep.Everything, from, to));

    private static List<Run> ToList(Sweep sweep)
    {
        List<Run> runs = [];
        foreach (Run run in sweep) runs.Add(run);
        return runs;
    }
}
