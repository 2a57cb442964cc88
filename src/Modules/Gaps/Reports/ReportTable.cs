using CsvHelper;

namespace ServiceMap.Gaps.Reports;

/// <summary>A report as rows of text, as the command line and the pages write it to CSV.</summary>
/// <param name="Columns">The names of the columns, in the words of a data pack.</param>
/// <param name="Rows">The rows, in the order of the columns; an empty cell is unknown or none.</param>
internal sealed record ReportTable(string[] Columns, IReadOnlyList<string[]> Rows)
{
    /// <summary>Text that a spreadsheet would run as a formula is made harmless.</summary>
    public void WriteCsv(TextWriter output)
    {
        using CsvWriter csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        csv.WriteRecord(Columns);
        foreach (string[] row in Rows) csv.WriteRecord(row);
    }
}
