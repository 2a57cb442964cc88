using System.CommandLine;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using Words = ServiceMap.Gaps.Reports.Words;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap timeline</c>: how every cell goes from one level to another.</summary>
internal static class TimelineVerb
{
    public static Command Make(Terminal terminal)
    {
        Command verb = new("timeline", """
            Shows the runs of days on which each cell keeps one level and one possible level.
            Every run is listed, whatever the standard: the standard gives the status of each, in the table and in JSON.

            Example: servicemap timeline --from 2018-04-01 --to 2026-12-31 --area Lambeth --need advocacy
            """);
        PeriodOptions period = new PeriodOptions().AddTo(verb);
        FilterOptions filters = new FilterOptions().AddTo(verb);
        OutputOptions output = new OutputOptions().AddTo(verb);
        verb.SetAction((asked, stop) => Session.Report(
            asked, terminal, filters, output, (grid, selection) => Make(grid, selection, period.From(asked), period.To(asked)), stop));
        return verb;
    }

    private static Report Make(Grid grid, Selection selection, DateOnly from, DateOnly to)
    {
        IReadOnlyList<CellRun> runs = CellTimelines.Run(grid, selection, from, to);
        GapCount below = GapTotals.Run(grid, selection, from, to);
        return new Report
        {
            Table = CellTimelines.AsTable(runs),
            Document = new
            {
                From = from,
                To = to,
                Standard = Words.Standard(selection.Standard),
                BelowStandard = new { below.Runs, below.Days },
                Runs = runs.Select(run => new
                {
                    AreaCode = run.Area.Code.Value,
                    Area = run.Area.Name,
                    Need = run.Need.Code.Value,
                    NeedName = run.Need.Name,
                    run.From,
                    run.To,
                    run.Level,
                    LevelName = Words.LevelName(run.Level),
                    run.Possible,
                    PossibleName = Words.LevelName(run.Possible),
                    Status = Words.Of(run.Status),
                }),
            },
            Title = $"{Words.Day(from)} to {Words.Day(to)}: {Say.Count(runs.Count, "run", "runs")} of days. " +
                $"Below the standard {Words.Standard(selection.Standard)}: {Say.Count(below.Runs, "time", "times")}, {Say.Count(below.Days, "day", "days")} in all cells together.",
            Headings = ["Area", "Need", "From", "To", "Level", "Possible", "Status"],
            Lines =
            [
                .. runs.Select(run => new[]
                {
                    run.Area.Name, run.Need.Name, Words.Iso(run.From), Words.Iso(run.To), Words.Level(run.Level), Words.Level(run.Possible), Words.Of(run.Status),
                }),
            ],
        };
    }
}
