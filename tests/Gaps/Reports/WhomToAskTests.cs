using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Reports;

public sealed class WhomToAskTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Fact]
    public async Task Lists_the_services_that_turn_most_cells_first_with_what_is_missing()
    {
        IReadOnlyList<Question> questions = await Ask(new TinyPack
        {
            Services = TinyPack.Service("s1", areas: "E1") + TinyPack.Service("s2", starts: "2020-01-01"),
        });

        Assert.Equal([("s2", 2, Missing.End | Missing.Assurance), ("s1", 1, Missing.Start | Missing.End | Missing.Assurance)], Short(questions));
    }

    [Fact]
    public async Task Leaves_out_what_would_turn_nothing()
    {
        // The cells are met already, or the service is not active on the day, or too low for the standard, or not running at all.
        Assert.Empty(await Ask(new TinyPack
        {
            Services = TinyPack.Service("s0", starts: "2020-01-01", ends: "2030-01-01") + TinyPack.Service("s1", ends: "2030-01-01"),
        }));
        Assert.Empty(await Ask(new TinyPack
        {
            Services = TinyPack.Service("s1", starts: "2026-06-02") + TinyPack.Service("s2", womenSpecific: "no") + TinyPack.Service("s3", state: "paused"),
        }));
    }

    [Fact]
    public async Task Says_that_an_assurance_is_missing_where_the_last_one_is_too_old()
    {
        Assert.Equal([("s1", 2, Missing.End | Missing.Assurance)], Short(await Ask(new TinyPack
        {
            Services = TinyPack.Service("s1", starts: "2020-01-01", assured: "2025-01-01"),
        })));
    }

    [Fact]
    public async Task Says_that_nobody_recorded_the_extension_where_one_was_possible()
    {
        Question question = Assert.Single(await Ask(new TinyPack
        {
            Services = TinyPack.Service("s1"),
            Projects = "j1,Project,,s1,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", starts: "2020-01-01", ends: "2026-03-31", extendTo: "2027-03-31"),
        }));

        Assert.Equal((Missing.Extension, 2, new DateOnly(2027, 3, 31)), (question.Missing, question.Cells, question.PossibleTo!.Value));
    }

    [Fact]
    public async Task A_service_whose_areas_are_not_recorded_could_turn_cells_at_most()
    {
        Question question = Assert.Single(await Ask(new TinyPack { Services = TinyPack.Service("s1", areas: "") }));

        Assert.Equal((0, 2), (question.Cells, question.AtMost));
        Assert.True(question.Missing.HasFlag(Missing.Areas));
    }

    private static async Task<IReadOnlyList<Question>> Ask(TinyPack pack)
    {
        Grid grid = await TinyGrid.Of(pack);
        return WhomToAsk.Run(grid, grid.Selection(), Day);
    }

    private static IEnumerable<(string, int, Missing)> Short(IEnumerable<Question> questions) =>
        questions.Select(question => (question.Service.Entry.Code.Value, question.Cells, question.Missing));

    [Fact]
    public async Task A_service_whose_funding_has_ended_is_not_asked_about_because_its_areas_are_missing()
    {
        Assert.Empty(await Ask(new TinyPack
        {
            Services = TinyPack.Service("s1", areas: ""),
            Projects = "j1,Project,,s1,,,\n",
            Agreements = TinyPack.Agreement("a1", "j1", ends: "2020-12-31"),
        }));
    }

    [Fact]
    public async Task Names_the_very_cells_that_a_confirmation_would_turn()
    {
        Grid grid = await TinyGrid.Of(new TinyPack
        {
            Services = TinyPack.Service("s0", areas: "E1", starts: "2020-01-01", ends: "2030-01-01") + TinyPack.Service("s1", needs: "advocacy;housing"),
        });

        Question question = Assert.Single(WhomToAsk.Run(grid, grid.Selection(need: null), Day));

        Assert.Equal(["E1 housing", "E2 housing", "E2 advocacy"], question.Turns.Select(cell => $"{cell.Area.Code} {cell.Need.Code}"));
        Assert.Equal((3, 3), (question.Cells, question.AtMost));
    }
}
