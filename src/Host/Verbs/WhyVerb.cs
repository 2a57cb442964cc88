using System.CommandLine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using Words = ServiceMap.Gaps.Reports.Words;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap why</c>: what makes the level of a cell.</summary>
internal static class WhyVerb
{
    public static Command Make(Terminal terminal)
    {
        Command verb = new("why", """
            Says which services and agreements make the level of an area's need on a day, and from which sources.

            Example: servicemap why --area Lambeth --need advocacy --as-of 2021-08-01
            """);
        Option<DateOnly> day = DayOption.Make("--as-of", "The day.");
        verb.Options.Add(day);
        FilterOptions filters = new FilterOptions().AddTo(verb);
        OutputOptions output = new OutputOptions().AddTo(verb);
        verb.Validators.Add(asked =>
        {
            foreach (string option in new[] { "--area", "--need" })
            {
                if (asked.GetResult(option) is null) asked.AddError($"Option '{option}' is required.");
            }
        });
        verb.SetAction((asked, stop) => Session.Report(
            asked, terminal, filters, output, (grid, selection) => Make(grid, selection, asked.GetValue(day)), stop));
        return verb;
    }

    private static Report Make(Grid grid, Selection selection, DateOnly day)
    {
        List<Why> whys = [.. selection.Areas.SelectMany(area => selection.Needs.Select(need => WhyCell.Run(grid, selection, area, need, day)))];
        var rows = whys.SelectMany(why => why.Active.Concat(why.Others).Select(hold => (why.Cell, Hold: hold))).ToList();
        bool several = whys.Count > 1;
        return new Report
        {
            Table = WhyCell.AsTable(whys),
            Document = new { AsOf = day, Standard = Words.Standard(selection.Standard), Cells = whys.Select(Document) },
            Title = string.Join(Environment.NewLine, whys.Select(why => Sentence(why, day))),
            Headings = [.. several ? new[] { "Area", "Need" } : [], "Holds", "Level", "Service", "Provider", "Paid by", "Active", "Confirmed to", "Source"],
            Lines = [.. rows.Select(row => several ? [row.Cell.Area.Name, row.Cell.Need.Name, .. Line(row.Hold)] : Line(row.Hold))],
        };
    }

    private static string Sentence(Why why, DateOnly day)
    {
        GapCell cell = why.Cell;
        string ends = cell.EndsOn is { } end ? $", until {end} ({Words.Of(cell.EndedBy)})" : "";
        string besides = cell.Possible > cell.Level ? $"; possibly {Words.LevelName(cell.Possible)}, which nobody has confirmed" : "";
        string active = why.Active.Count == 0 ? " Nothing on record is active there on that day." : "";
        return $"{cell.Area.Name}, {cell.Need.Name}, {Words.Day(day)}: {Words.Of(cell.Status)}. Level {Words.Level(cell.Level)}{ends}{besides}.{active}";
    }

    private static string[] Line(Hold hold) =>
    [
        hold.Word, Words.Level(hold.Level), $"{hold.Service.Entry.Code} {hold.Service.Entry.Name}",
        Words.Provider(hold.Service.Provider) ?? "not stated",
        hold.Agreement is { } agreement ? $"{agreement.Code} {agreement.Funder}" : "no agreement on record",
        $"{Recorded(hold.ActiveFrom, hold.Service.Entry.Starts, hold.Agreement?.Starts)} to {Recorded(hold.ActiveTo, hold.Service.Entry.Ends, hold.Agreement?.Ends)}",
        hold.ConfirmedTo is { } day ? Words.Iso(day) : "nobody confirms it",
        string.Join("; ", new[] { hold.Service.Entry.Source, hold.Agreement?.Source }
            .Select(source => source?.Title ?? source?.Url).OfType<string>().Distinct()),
    ];

    /// <summary>A first or last day as one of its sources gives it.</summary>
    private static string Recorded(DateOnly? day, RecordedDay? service, RecordedDay? agreement)
    {
        if (day is null) return "not known";
        RecordedDay?[] sources = [service, agreement];
        return Words.Recorded(sources.Where(source => source?.Day == day).OrderBy(source => source?.Precision).FirstOrDefault() ?? new RecordedDay(day.Value, null));
    }

    private static object Document(Why why) => new
    {
        AreaCode = why.Cell.Area.Code.Value,
        Area = why.Cell.Area.Name,
        Need = why.Cell.Need.Code.Value,
        NeedName = why.Cell.Need.Name,
        why.Cell.Level,
        why.Cell.Possible,
        Status = Words.Of(why.Cell.Status),
        EndsOn = why.Cell.EndsOn?.Day,
        EndsOnAsRecorded = why.Cell.EndsOn?.ToString(),
        Cause = Words.Of(why.Cell.EndedBy),
        why.Cell.Providers,
        Active = why.Active.Select(Document),
        Others = why.Others.Select(Document),
    };

    private static object Document(Hold hold) => new
    {
        hold.Level,
        hold.IsConfirmed,
        ServiceId = hold.Service.Entry.Code.Value,
        Service = hold.Service.Entry.Name,
        ProviderId = hold.Service.Provider.Code == ProviderCode.NotStated ? null : hold.Service.Provider.Code.Value,
        Provider = Words.Provider(hold.Service.Provider),
        State = (hold.Service.Entry.State ?? ServiceState.Live).ToString().ToLowerInvariant(),
        Starts = hold.Service.Entry.Starts?.Day,
        StartsAsRecorded = hold.Service.Entry.Starts?.ToString(),
        Ends = hold.Service.Entry.Ends?.Day,
        EndsAsRecorded = hold.Service.Entry.Ends?.ToString(),
        hold.Service.Entry.AssuredOn,
        hold.ActiveFrom,
        hold.ActiveTo,
        hold.ConfirmedTo,
        hold.Service.Entry.SourceTitle,
        hold.Service.Entry.SourceUrl,
        Agreement = hold.Agreement is { } agreement ? Documents.Of(agreement) : null,
    };
}
