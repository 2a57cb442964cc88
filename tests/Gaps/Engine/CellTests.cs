using ServiceMap.Gaps.Engine;
using static ServiceMap.Gaps.Tests.Engine.Made;

namespace ServiceMap.Gaps.Tests.Engine;

/// <summary>What the engine reads off a cell equals what its slow twin finds, day by day, in cells of every kind.</summary>
public sealed class CellTests
{
    private const int Services = 8;
    private const int End = 90;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Fact]
    public void Days_stand_in_the_order_in_which_they_begin()
    {
        Cell cell = new([Sure(30, 40), Possible(5, 90, service: 1), Sure(10, 20, service: 2)]);

        Assert.Equal([5, 10, 30], cell.Active.All.From.ToArray());
        Assert.Equal([10, 30], cell.Confirmed.All.From.ToArray());
    }

    [Fact]
    public void What_another_outdoes_decides_nothing_while_no_filter_drops_that()
    {
        SpellsOnRecord confirmed = new Cell([Sure(10, 40), Sure(20, 30, service: 1), Sure(20, 30, Levels.InBorough, service: 2)]).Confirmed;

        Assert.Equal([0, 2], confirmed.Decisive(Keep.Everything).Spells.Service.ToArray());
        Assert.Equal([0, 2], confirmed.Decisive(Keep.Of([true, false, true])).Spells.Service.ToArray());
        Assert.Equal([0, 1, 2], confirmed.Decisive(Keep.Of([false, true, true])).Spells.Service.ToArray().Order());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Runs_are_those_of_a_walk_day_by_day(int seed) => ForMany(seed, (stretches, keep, from, to) =>
    {
        List<Run> runs = [];
        foreach (Run run in new Sweep(new Cell(stretches), keep, from, to)) runs.Add(run);

        Assert.Equal(DayByDay.Runs(stretches, keep, from, to), runs);
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Falls_are_those_of_a_walk_day_by_day(int seed) => ForMany(seed, (stretches, keep, from, to) =>
    {
        List<Fall> falls = [];
        Falls.Between(new Cell(stretches), keep, from, to, falls);

        Assert.Equal(DayByDay.Falls(stretches, keep, from, to), falls);
        Assert.Equal(DayByDay.NextFall(stretches, keep, from, End + 1), Falls.Next(new Cell(stretches), keep, from));
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Gaps_are_those_of_a_walk_day_by_day(int seed) => ForMany(seed, (stretches, keep, from, to) =>
    {
        for (byte standard = Levels.Generic; standard <= Levels.InBorough; standard++)
            Assert.Equal(DayByDay.Gaps(stretches, keep, standard, from, to), GapCount.Of(new Cell(stretches), keep, standard, from, to));
    });

    private static void ForMany(int seed, Action<Stretch[], Keep, int, int> check)
    {
        Random chance = new(seed);
        for (int i = 0; i < 50; i++)
        {
            int from = chance.Next(1, End);
            check(
                [.. Enumerable.Range(0, chance.Next(12)).Select(_ => Stretch(chance))],
                Keep.Of([.. Enumerable.Range(0, Services).Select(_ => chance.Next(5) > 0)]),
                from,
                chance.Next(from, End));
        }
    }

    /// <summary>Short or long, meeting or not, with an open first day or none confirmed, or confirmed for a part of its days.</summary>
    private static Stretch Stretch(Random chance)
    {
        int from = chance.Next(4) == 0 ? Days.First : chance.Next(1, End);
        int to = chance.Next(Math.Max(from, 1), End);
        (int first, int last) = chance.Next(4) switch
        {
            0 => (1, 0),
            1 => (chance.Next(from, to + 1), to),
            2 => (from, chance.Next(from, to + 1)),
            _ => (from, to),
        };
        int service = chance.Next(Services);
        return new Stretch(service, service, -1, from, to, first, last, (byte)chance.Next(1, 4), Causes.Service);
    }
}
