using System.CommandLine;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using Words = ServiceMap.Gaps.Reports.Words;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap gaps</c>: the gap matrix.</summary>
internal static class GapsVerb
{
    public static Command Make(Terminal terminal)
    {
        Command verb = new("gaps", """
            Shows which area has what for which need on a day.

            Example: servicemap gaps --as-of 2021-08-01 --need advocacy
            """);
        Option<DateOnly> day = DayOption.Make("--as-of", "The day.");
        verb.Options.Add(day);
        FilterOptions filters = new FilterOptions().AddTo(verb);
        OutputOptions output = new OutputOptions().AddTo(verb);
        verb.SetAction((asked, stop) => Session.Report(
            asked, terminal, filters, output, (grid, selection) => Make(grid, selection, filters.Asked(asked), asked.GetValue(day)), stop));
        return verb;
    }

    private static Report Make(Grid grid, Selection selection, Asked asked, DateOnly day)
    {
        IReadOnlyList<GapCell> cells = GapMatrix.Run(grid, selection, day);
        Status[] statuses = [.. cells.Select(cell => cell.Status)];
        return new Report
        {
            Table = GapMatrix.AsTable(cells),
            Document = new
            {
                AsOf = day,
                Standard = Words.Standard(selection.Standard),
                asked.Stage,
                asked.Cohort,
                asked.Kinds,
                Met = statuses.Count(status => status == Status.Met),
                Unconfirmed = statuses.Count(status => status == Status.Unconfirmed),
                Gap = statuses.Count(status => status == Status.Gap),
                Cells = cells.Select(cell => new
                {
                    AreaCode = cell.Area.Code.Value,
                    Area = cell.Area.Name,
                    Need = cell.Need.Code.Value,
                    NeedName = cell.Need.Name,
                    cell.Level,
                    LevelName = Words.LevelName(cell.Level),
                    cell.Possible,
                    PossibleName = Words.LevelName(cell.Possible),
                    Status = Words.Of(cell.Status),
                    EndsOn = cell.EndsOn?.Day,
                    EndsOnAsRecorded = cell.EndsOn?.ToString(),
                    Cause = Words.Of(cell.EndedBy),
                    cell.Providers,
                    cell.ProviderUnknown,
                    Fragile = cell.IsFragile,
                }),
            },
            Title = $"{Words.Day(day)}, standard {Words.Standard(selection.Standard)}: {Words.Counts(statuses)} " +
                $"({Say.Count(selection.Areas.Length, "area", "areas")} × {Say.Count(selection.Needs.Length, "need", "needs")}).",
            Headings = ["Area", "Need", "Status", "Level", "Possible", "Ends on", "Cause", "Providers"],
            Lines =
            [
                .. cells.Select(cell => new[]
                {
                    cell.Area.Name, cell.Need.Name, Words.Of(cell.Status), Words.Level(cell.Level), Words.Level(cell.Possible),
                    cell.EndsOn is { } end ? Words.Recorded(end) : "",
                    Words.Of(cell.EndedBy), Holders(cell),
                }),
            ],
        };
    }

    private static string Holders(GapCell cell)
    {
        if (cell.ProviderUnknown) return "1, not stated which";
        return cell.IsFragile ? "1, fragile" : Say.Number(cell.Providers);
    }
}
