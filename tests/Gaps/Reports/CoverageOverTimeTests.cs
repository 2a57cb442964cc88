using System.Globalization;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Tests;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class CoverageOverTimeTests
{
    private static readonly DateOnly From = new(2016, 1, 1);
    private static readonly DateOnly To = new(2027, 12, 31);

    [Theory]
    [InlineData("advocacy", null)]
    [InlineData("sexual-abuse-coercion", "any")]
    [InlineData("mental-health", "in-borough")]
    public async Task Every_day_of_a_run_is_that_day_of_the_matrix(string need, string? standard)
    {
        await using TestProgram program = await TestProgram.StartShipped();
        Grid grid = await program.Get<CurrentGrid>().Get(TestContext.Current.CancellationToken);

        EqualsTheMatrix(grid, grid.Selection(standard, need), From, To, step: 1);
    }

    [Fact]
    public async Task So_it_is_for_all_needs_at_once()
    {
        await using TestProgram program = await TestProgram.StartShipped();
        Grid grid = await program.Get<CurrentGrid>().Get(TestContext.Current.CancellationToken);

        EqualsTheMatrix(grid, grid.Selection(need: null), From, To, step: 7);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task So_it_is_for_services_and_agreements_at_random(int seed)
    {
        Grid grid = await TinyGrid.Of(AtRandom(new Random(seed)));

        EqualsTheMatrix(grid, grid.Selection(need: null), new DateOnly(2019, 6, 1), new DateOnly(2022, 6, 1), step: 1);
    }

    [Fact]
    public async Task A_run_ends_only_where_something_changes()
    {
        await using TestProgram program = await TestProgram.StartShipped();
        Grid grid = await program.Get<CurrentGrid>().Get(TestContext.Current.CancellationToken);

        foreach (AreaOverTime area in CoverageOverTime.Run(grid, grid.Selection(), From, To))
        {
            Assert.Equal((From, To), (area.Runs[0].From, area.Runs[^1].To));
            foreach ((CoverRun one, CoverRun next) in area.Runs.Zip(area.Runs.Skip(1)))
            {
                Assert.Equal(one.To.AddDays(1), next.From);
                Assert.False(one.Cover.Cells.SequenceEqual(next.Cover.Cells) && one.Cover.HeldBy.SequenceEqual(next.Cover.HeldBy));
            }
        }
    }

    [Fact]
    public async Task What_holds_a_cell_up_is_confirmed_where_it_is_met_and_on_record_where_it_is_not()
    {
        Grid grid = await TinyGrid.Of(new TinyPack
        {
            Services = TinyPack.Service("s1", areas: "E1", starts: "2020-01-01", ends: "2020-06-30") + TinyPack.Service("s2", areas: "E1"),
        });

        IReadOnlyList<CoverRun> runs = Assert.Single(CoverageOverTime.Run(grid, grid.Selection(areas: "E1"), new DateOnly(2020, 6, 1), new DateOnly(2020, 7, 31))).Runs;

        Assert.Equal(
            ["2020-06-01 Met Service s1", "2020-07-01 Unconfirmed Service s2"],
            runs.Select(run => $"{Words.Iso(run.From)} {run.Cover.Cells[0].Status} {string.Join(", ", run.Cover.HeldBy.Select(service => service.Entry.Name))}"));
    }

    private static void EqualsTheMatrix(Grid grid, Selection selection, DateOnly from, DateOnly to, int step)
    {
        IReadOnlyList<AreaOverTime> areas = CoverageOverTime.Run(grid, selection, from, to);
        for (DateOnly day = from; day <= to; day = day.AddDays(step))
        {
            DateOnly now = day;
            Assert.Equal(GapMatrix.Run(grid, selection, day), areas.SelectMany(area => On(area, now).Cells));
            Assert.Equal(AreaCover.On(grid, selection, day).Select(Held), areas.Select(area => Held(On(area, now))));
        }
    }

    private static AreaCover On(AreaOverTime area, DateOnly day) => area.Runs.Single(run => run.From <= day && day <= run.To).Cover;

    private static string Held(AreaCover area) => string.Join(';', area.HeldBy.Select(service => service.Entry.Code.Value));

    private static TinyPack AtRandom(Random random)
    {
        int[] services = [.. Enumerable.Range(0, 24)];
        return new TinyPack
        {
            Services = string.Concat(services.Select(number => TinyPack.Service(
                $"s{number}", random.Next(2) == 0 ? "p1" : "p2", random.Next(3) == 0 ? "no" : "yes", random.Next(2) == 0 ? "advocacy" : "housing;advocacy",
                random.Next(2) == 0 ? "all" : "E1", Day(random, 2019), Day(random, 2021), Day(random, 2020)))),
            Projects = string.Concat(services.Take(8).Select(number => $"j{number},Project,,s{number},,,\n")),
            Agreements = string.Concat(services.Take(8).Select(number => TinyPack.Agreement(
                $"a{number}", $"j{number}", starts: Day(random, 2019), ends: Day(random, 2021), areas: random.Next(2) == 0 ? "E2" : ""))),
        };
    }

    /// <summary>A day of a year or none; whoever asks for 2019 and for 2021 has a start before an end.</summary>
    private static string Day(Random random, int year) =>
        random.Next(3) == 0 ? "" : new DateOnly(year, 1, 1).AddDays(random.Next(600)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
