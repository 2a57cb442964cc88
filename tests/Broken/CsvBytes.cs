using CsvHelper;

namespace ServiceMap.Tests.Broken;

/// <summary>A CSV file as rows of cells, the header among them, whether they fit together or not.</summary>
internal static class CsvBytes
{
    public static string[][] Read(byte[] bytes)
    {
        List<string[]> rows = [];
        using CsvReader reader = CsvReader.Create(bytes, new CsvReaderOptions { HasHeader = false, Separator = ',' });
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return [.. rows];
    }

    public static byte[] Write(string[][] rows)
    {
        using MemoryStream bytes = new();
        using (CsvWriter writer = CsvWriter.Create(bytes, new CsvWriterOptions { NewLine = "\n", ValidateFieldCount = false }, leaveOpen: true))
        {
            // A row that has lost its last cell is an empty line.
            foreach (string[] cells in rows) writer.WriteRecord(cells.Length > 0 ? cells : [""]);
        }

        return bytes.ToArray();
    }
}
