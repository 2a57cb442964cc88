using System.CommandLine;
using ServiceMap.Host.Packs;

namespace ServiceMap.Host.Verbs;

/// <summary>How a report is written, and where.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> format = new("--format")
    {
        Description = "table (default), csv or json.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "table",
    };

    private readonly Option<string?> file = new("--output") { Description = "Writes to this file instead of the screen.", HelpName = "FILE" };

    public OutputOptions AddTo(Command verb)
    {
        format.AcceptOnlyFromAmong("table", "csv", "json");
        verb.Options.Add(format);
        verb.Options.Add(file);
        return this;
    }

    /// <summary>Writes a report to where it was asked to go; a file appears whole or not at all.</summary>
    public async Task<int> Write(ParseResult asked, Report report, Terminal terminal)
    {
        if (asked.GetValue(file) is not { } path)
        {
            Write(report, asked.GetValue(format)!, terminal);
            return CommandLine.Done;
        }

        await Beside.WriteFile(Path.GetFullPath(path), async stream =>
        {
            await using StreamWriter writer = new(stream, leaveOpen: true);
            Write(report, asked.GetValue(format)!, terminal with { Output = writer });
        });
        return CommandLine.Done;
    }

    private static void Write(Report report, string format, Terminal terminal)
    {
        if (format == "csv") report.Table.WriteCsv(terminal.Output);
        else if (format == "json") report.WriteJson(terminal.Output);
        else report.WriteTable(terminal.Drawing());
    }
}
