using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
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

    /// <summary>The names of the columns of the CSV.</summary>
    public required string[] Columns { get; init; }

    /// <summary>The rows of the CSV, in the order of the columns.</summary>
    public required IReadOnlyList<string[]> Rows { get; init; }

    /// <summary>What JSON says: the same, with names.</summary>
    public required object Document { get; init; }

    /// <summary>What stands above the table for people.</summary>
    public required string Title { get; init; }

    /// <summary>The headings and rows of the table for people.</summary>
    public required string[] Headings { get; init; }

    public required IReadOnlyList<string[]> Lines { get; init; }

    /// <summary>What stands below the table for people.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Text that a spreadsheet would run as a formula is made harmless.</summary>
    public void WriteCsv(TextWriter output)
    {
        using CsvWriter csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        csv.WriteRecord(Columns);
        foreach (string[] row in Rows) csv.WriteRecord(row);
    }

    public void WriteJson(TextWriter output) => output.WriteLine(JsonSerializer.Serialize(Document, Json));

    public void WriteTable(IAnsiConsole console)
    {
        console.WriteLine(Title);
        if (Lines.Count > 0)
        {
            Table table = new() { Border = TableBorder.Simple, UseSafeBorder = true };
            foreach (string heading in Headings) table.AddColumn(new TableColumn(new Text(heading)));
            foreach (string[] line in Lines) table.AddRow(line.Select(cell => new Text(cell)));
            console.Write(table);
        }

        foreach (string note in Notes) console.WriteLine(note);
    }
}
