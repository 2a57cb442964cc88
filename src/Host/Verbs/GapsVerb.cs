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
            Columns = ["area_code", "need", "level", "possible", "status", "ends_on", "cause", "providers"],
            Rows =
            [
                .. cells.Select(cell => new[]
                {
                    cell.Area.Code.Value, cell.Need.Code.Value, Say.Number(cell.Level), Say.Number(cell.Possible), Words.Of(cell.Status),
                    Say.Iso(cell.EndsOn?.Day), Words.Of(cell.EndedBy), Say.Number(cell.Providers),
                }),
            ],
            Document = new
            {
                AsOf = day,
                Standard = Say.Standard(selection.Standard),
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
            Title = $"{Say.Day(day)}, standard {Say.Standard(selection.Standard)}: {Say.Counts(statuses)} " +
                $"({Say.Count(selection.Areas.Length, "area", "areas")} × {Say.Count(selection.Needs.Length, "need", "needs")}).",
            Headings = ["Area", "Need", "Status", "Level", "Possible", "Ends on", "Cause", "Providers"],
            Lines =
            [
                .. cells.Select(cell => new[]
                {
                    cell.Area.Name, cell.Need.Name, Words.Of(cell.Status), Say.Level(cell.Level), Say.Level(cell.Possible),
                    cell.EndsOn is { } end ? Say.Recorded(end) : "",
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
