using System.CommandLine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Providers.Contracts;
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
            Columns =
            [
                "service_id", "service", "provider", "cells", "cells_at_most", "missing", "possible_to", "contact", "source_title", "source_url",
            ],
            Rows =
            [
                .. questions.Select(question => new[]
                {
                    question.Service.Entry.Code.Value, question.Service.Entry.Name, Provider(question) ?? "", Say.Number(question.Cells),
                    Say.Number(question.AtMost), Words.Of(question.Missing), Say.Iso(question.PossibleTo), Contact(question) ?? "",
                    question.Service.Entry.SourceTitle ?? "", question.Service.Entry.SourceUrl ?? "",
                }),
            ],
            Document = new
            {
                AsOf = day,
                Standard = Say.Standard(selection.Standard),
                Services = questions.Select(question => new
                {
                    ServiceId = question.Service.Entry.Code.Value,
                    Service = question.Service.Entry.Name,
                    Provider = Provider(question),
                    question.Cells,
                    CellsAtMost = question.AtMost,
                    Missing = Words.Of(question.Missing).Split(';'),
                    question.PossibleTo,
                    Contact = Contact(question),
                    question.Service.Entry.SourceTitle,
                    question.Service.Entry.SourceUrl,
                }),
            },
            Title = questions.Count == 0
                ? $"{Say.Day(day)}: there is nobody whose confirmation would turn a cell to met."
                : $"{Say.Day(day)}, standard {Say.Standard(selection.Standard)}: {Say.Count(questions.Count, "service", "services")} to ask about.",
            Headings = ["Service", "Provider", "Cells", "Missing", "Contact", "Source"],
            Lines =
            [
                .. questions.Select(question => new[]
                {
                    $"{question.Service.Entry.Code} {question.Service.Entry.Name}", Provider(question) ?? "not stated",
                    question.Cells == question.AtMost ? Say.Number(question.Cells) : $"up to {Say.Number(question.AtMost)}",
                    Words.Of(question.Missing).Replace(";", ", ", StringComparison.Ordinal), Contact(question) ?? "", question.Service.Entry.SourceTitle ?? question.Service.Entry.SourceUrl ?? "",
                }),
            ],
        };
    }

    /// <summary>Null for the provider that stands for all that no source states: it is never listed as an organisation.</summary>
    private static string? Provider(Question question) =>
        Say.Provider(question.Service.Provider);

    private static string? Contact(Question question)
    {
        ProviderEntry provider = question.Service.Provider;
        string[] ways = [.. new[] { provider.Email, provider.Phone, question.Service.Entry.Url ?? provider.Website }.OfType<string>()];
        return ways.Length == 0 ? null : string.Join(", ", ways);
    }
}
