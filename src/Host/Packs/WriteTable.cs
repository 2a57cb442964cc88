using CsvHelper;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Packs;

/// <summary>Writes a table as CSV, to the letter.</summary>
internal static class WriteTable
{
    public static void Run(Table table, Stream output)
    {
        using CsvWriter csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord([.. table.Columns]);
        foreach (Row row in table.Rows) csv.WriteRecord([.. row.Cells]);
    }
}
