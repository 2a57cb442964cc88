using System.Text.Encodings.Web;
using System.Text.Json;
using ServiceMap.Gaps.Reports;
using Spectre.Console;

namespace ServiceMap.Host.Verbs;

/// <summary>A report in every format.</summary>
internal sealed record Report
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        WriteIndented = true,
    };

    /// <summary>What CSV says.</summary>
    public required ReportTable Table { get; init; }

    /// <summary>What JSON says: the same, with names.</summary>
    public required object Document { get; init; }

    /// <summary>What stands above the table for people.</summary>
    public required string Title { get; init; }

    /// <summary>The headings and rows of the table for people.</summary>
    public required string[] Headings { get; init; }

    public required IReadOnlyList<string[]> Lines { get; init; }

    /// <summary>What stands below the table for people.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public void WriteJson(TextWriter output) => output.WriteLine(JsonSerializer.Serialize(Document, Json));

    public void WriteTable(IAnsiConsole console)
    {
        console.WriteLine(Title);
        if (Lines.Count > 0)
        {
            Spectre.Console.Table table = new() { Border = TableBorder.Simple, UseSafeBorder = true };
            foreach (string heading in Headings) table.AddColumn(new TableColumn(new Text(heading)));
            foreach (string[] line in Lines) table.AddRow(line.Select(cell => new Text(cell)));
            console.Write(table);
        }

        foreach (string note in Notes) console.WriteLine(note);
    }
}
