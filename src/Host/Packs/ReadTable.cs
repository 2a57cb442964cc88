using System.Text.Unicode;
using CsvHelper;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Packs;

/// <summary>Reads a CSV file of a pack into cells, as it stands; refuses with its line what is no CSV in UTF-8.</summary>
internal static class ReadTable
{
    /// <summary>No row may be longer than this, in bytes, and no file may have more rows than the next.</summary>
    private const int LongestRow = 1 << 20;
    private const int MostRows = 1_000_000;

    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        TrackLineNumbers = true,
        SkipEmptyLines = true,
        MaxRecordSize = LongestRow,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        IncludeValuesInExceptions = false,
    };

    public static Table Run(string name, Stream stream, ICollection<Refusal> refusals)
    {
        List<Row> rows = [];
        string[]? header = null;
        using CsvReader reader = CsvReader.Create(stream, Options, leaveOpen: false);
        try
        {
            while (reader.Read())
            {
                int line = (int)reader.LineNumber;
                if (!Utf8.IsValid(reader.RawRecord)) return Refused(line, "is not UTF-8: save the file as CSV UTF-8");

                string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
                if (header is null) header = cells;
                else if (cells.Length != header.Length) refusals.Add(Refusal(line, $"has {cells.Length} cells where the header has {header.Length}"));
                else rows.Add(new Row(line, cells));

                if (rows.Count > MostRows) return Refused(line, $"is more than a pack may hold: {MostRows} rows a file");
            }
        }
        catch (CsvFormatException malformed)
        {
            return Refused((int)malformed.LineNumber, "is not well-formed CSV: look for a stray or unclosed quote, or a row of more than a megabyte");
        }

        if (header is null) return Refused(1, "is empty: the header row is missing");
        return new Table(name, header, rows);

        Refusal Refusal(int line, string reason) => new(name, line, "", "", reason);

        Table Refused(int line, string reason)
        {
            refusals.Add(Refusal(line, reason));
            return new Table(name, header ?? [], rows);
        }
    }
}
