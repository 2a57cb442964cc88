using System.CommandLine;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using Words = ServiceMap.Gaps.Reports.Words;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap cliff</c>: the falls of levels, and what ended.</summary>
internal static class CliffVerb
{
    public static Command Make(Terminal terminal)
    {
        Command verb = new("cliff", """
            Lists every fall of a level whose last day lies between two days, with what ended on it.
            Every fall is listed, whatever the standard: JSON and the table say which of them lose the standard.

            Example: servicemap cliff --from 2018-04-01 --to 2026-12-31
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
        Cliff cliff = FundingCliff.Run(grid, selection, from, to);
        return new Report
        {
            Table = FundingCliff.AsTable(cliff),
            Document = Document(cliff, selection, from, to),
            Title = $"{Words.Day(from)} to {Words.Day(to)}: {Say.Count(cliff.Falls.Count, "fall", "falls")}, " +
                $"{Say.Number(cliff.Falls.Count(fall => fall.LosesStandard))} of them below the standard {Words.Standard(selection.Standard)}; " +
                $"{cliff.PoundsEnding} of funding ends with them.",
            Headings = ["Last day", "Area", "Need", "Before", "After", "Cause", "Loses standard", "What ended"],
            Lines =
            [
                .. cliff.Falls.Select(fall => new[]
                {
                    Words.Recorded(fall.LastDay), fall.Area.Name, fall.Need.Name, Words.Level(fall.Before), Words.Level(fall.After), Words.Of(fall.Causes),
                    fall.LosesStandard ? "yes" : "no",
                    string.Join("; ", fall.Ended.Select(ended => ended.Agreement is { } agreement
                        ? $"{agreement.Code} {agreement.Funder}" : $"{ended.Service.Entry.Code} {ended.Service.Entry.Name}").Distinct()),
                }),
            ],
            Notes = cliff.WithoutLoss.Count == 0 ? [] :
            [
                $"Ending without loss, because something else keeps the level up: {string.Join("; ", cliff.WithoutLoss.Select(Line))}.",
            ],
        };
    }

    private static object Document(Cliff cliff, Selection selection, DateOnly from, DateOnly to) => new
    {
        From = from,
        To = to,
        Standard = Words.Standard(selection.Standard),
        PoundsEnding = Documents.Of(cliff.PoundsEnding),
        Falls = cliff.Falls.Select(fall => new
        {
            LastDay = fall.LastDay.Day,
            LastDayAsRecorded = fall.LastDay.ToString(),
            AreaCode = fall.Area.Code.Value,
            Area = fall.Area.Name,
            Need = fall.Need.Code.Value,
            NeedName = fall.Need.Name,
            fall.Before,
            BeforeName = Words.LevelName(fall.Before),
            fall.After,
            AfterName = Words.LevelName(fall.After),
            Causes = Words.Of(fall.Causes),
            fall.LosesStandard,
            PoundsEnding = Documents.Of(fall.PoundsEnding),
            Services = fall.Ended.Select(ended => ended.Service.Entry).DistinctBy(entry => entry.Code)
                .Select(entry => new { Id = entry.Code.Value, entry.Name }),
            Agreements = fall.Ended.Select(ended => ended.Agreement).OfType<AgreementSummary>().DistinctBy(agreement => agreement.Code).Select(Documents.Of),
        }),
        EndingWithoutLoss = cliff.WithoutLoss.Select(Documents.Of),
    };

    private static string Line(AgreementSummary agreement) => $"{agreement.Code} {agreement.Funder} ({agreement.ProjectName}), {(agreement.Ends is { } end ? Words.Recorded(end) : "")}";
}
