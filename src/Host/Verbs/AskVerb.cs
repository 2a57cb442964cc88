using System.CommandLine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using Words = ServiceMap.Gaps.Reports.Words;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap ask</c>: whom to ask, so that unconfirmed cells turn to met.</summary>
internal static class AskVerb
{
    public static Command Make(Terminal terminal)
    {
        Command verb = new("ask", """
            Lists the services whose confirmation would turn unconfirmed cells to met, the most cells first,
            with what is missing of each. Services whose areas are not recorded come with the cells that they could turn at most.

            Example: servicemap ask --as-of 2026-11-22 --need housing-homelessness --format csv
            """);
        Option<DateOnly> day = DayOption.Make("--as-of", "The day.");
        verb.Options.Add(day);
        FilterOptions filters = new FilterOptions().AddTo(verb);
        OutputOptions output = new OutputOptions().AddTo(verb);
        verb.SetAction((asked, stop) => Session.Report(
            asked, terminal, filters, output, (grid, selection) => Make(grid, selection, asked.GetValue(day)), stop));
        return verb;
    }

    private static Report Make(Grid grid, Selection selection, DateOnly day)
    {
        IReadOnlyList<Question> questions = WhomToAsk.Run(grid, selection, day);
        return new Report
        {
            Table = WhomToAsk.AsTable(questions),
            Document = new
            {
                AsOf = day,
                Standard = Words.Standard(selection.Standard),
                Services = questions.Select(question => new
                {
                    ServiceId = question.Service.Entry.Code.Value,
                    Service = question.Service.Entry.Name,
                    Provider = Words.Provider(question.Service.Provider),
                    question.Cells,
                    CellsAtMost = question.AtMost,
                    Missing = Words.Of(question.Missing).Split(';'),
                    question.PossibleTo,
                    question.Contact,
                    question.Service.Entry.SourceTitle,
                    question.Service.Entry.SourceUrl,
                }),
            },
            Title = questions.Count == 0
                ? $"{Words.Day(day)}: there is nobody whose confirmation would turn a cell to met."
                : $"{Words.Day(day)}, standard {Words.Standard(selection.Standard)}: {Say.Count(questions.Count, "service", "services")} to ask about.",
            Headings = ["Service", "Provider", "Cells", "Missing", "Contact", "Source"],
            Lines =
            [
                .. questions.Select(question => new[]
                {
                    $"{question.Service.Entry.Code} {question.Service.Entry.Name}", Words.Provider(question.Service.Provider) ?? "not stated",
                    question.Cells == question.AtMost ? Say.Number(question.Cells) : $"up to {Say.Number(question.AtMost)}",
                    Words.Of(question.Missing).Replace(";", ", ", StringComparison.Ordinal), question.Contact ?? "", question.Service.Entry.SourceTitle ?? question.Service.Entry.SourceUrl ?? "",
                }),
            ],
        };
    }
}
