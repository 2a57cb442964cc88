using CsvHelper;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>Reads one CSV file of a download, row by row: memory does not grow with it.</summary>
internal static class CsvOfPostcodes
{
    /// <summary>No row may be longer than this, in bytes.</summary>
    private const int LongestRow = 1 << 20;

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        SkipEmptyLines = true,
        MaxRecordSize = LongestRow,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        IncludeValuesInExceptions = false,
    };

    /// <summary>The cells of the first row; none where there is none, or where the file is no CSV.</summary>
    /// <exception cref="IOException">The file cannot be read; the message is the reason.</exception>
    public static string[] FirstRow(PostcodeFile file)
    {
        using CsvReader reader = CsvReader.Create(file.Open(), Options, leaveOpen: false);
        try
        {
            return reader.Read() ? FirstRow(reader) : [];
        }
        catch (CsvFormatException)
        {
            return [];
        }
    }

    /// <summary>Reads every row; what cannot be read is refused, and at more refusals than anybody reads it ends.</summary>
    /// <param name="file">The file.</param>
    /// <param name="refusals">What is refused.</param>
    /// <param name="take">Takes a row, with where it stands.</param>
    public static void Read(PostcodeFile file, Refusals refusals, Action<PostcodeRow, Cells, Stream> take)
    {
        try
        {
            using Stream stream = file.Open();
            using CsvReader reader = CsvReader.Create(stream, Options, leaveOpen: true);
            ReadRows(reader, new Cells(file.Name, reader, refusals), refusals, (row, cells) => take(row, cells, stream));
        }
        catch (CsvFormatException malformed)
        {
            refusals.Add(new Refusal(file.Name, (int)malformed.LineNumber, "", "", "is not well-formed CSV: look for a stray or unclosed quote"));
        }
        catch (IOException unreadable)
        {
            refusals.Add(new Refusal(file.Name, 0, "", "", unreadable.Message));
        }
    }

    private static void ReadRows(CsvReader reader, Cells cells, Refusals refusals, Action<PostcodeRow, Cells> take)
    {
        if (!reader.Read()) return;
        string[] first = FirstRow(reader);
        if (Layouts.Of(first) is not { } layout)
        {
            cells.Refuse("", string.Join(',', first), Layouts.Needed);
            return;
        }

        bool mayBeHeader = layout.HasHeader;
        if (layout.HasHeader && !reader.Read()) return;
        do
        {
            // The header of Code-Point Open has two rows: names in short and in full.
            if (mayBeHeader && Layouts.Of(FirstRow(reader)) is { HasHeader: true }) continue;
            mayBeHeader = false;
            if (cells.Count != first.Length) cells.Refuse("", "", $"has {cells.Count} cells where the first row has {first.Length}");
            else if (layout.Read(cells) is { } row) take(row, cells);
        }
        while (!refusals.More && reader.Read());
    }

    private static string[] FirstRow(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
}
