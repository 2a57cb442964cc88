using System.Text.Unicode;
using CsvHelper;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Packs;

/// <summary>Reads a CSV file of a pack into cells, as it stands; refuses with its line what is no CSV in UTF-8.</summary>
internal sealed class ReadTable
{
    /// <summary>No row may be longer than this, in bytes, no header wider, and no file may have more rows.</summary>
    private const int LongestRow = 1 << 20;
    private const int MostColumns = 200;
    private const int MostRows = 100_000;

    private const string SaveAsUtf8 = "save the file as CSV UTF-8";

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

    private readonly string name;
    private readonly ICollection<Refusal> refusals;
    private readonly List<Row> rows = [];
    private readonly HashSet<string> lost = [];
    private string[]? header;
    private int count;

    private ReadTable(string name, ICollection<Refusal> refusals) => (this.name, this.refusals) = (name, refusals);

    public static Table Run(string name, Stream stream, ICollection<Refusal> refusals)
    {
        using PackStream file = stream as PackStream ?? new PackStream(() => stream, new Allowance());
        return new ReadTable(name, refusals).Read(file);
    }

    private Table Read(PackStream file)
    {
        using CsvReader reader = CsvReader.Create(file, Options, leaveOpen: true);
        try
        {
            while (reader.Read())
            {
                if (WhyStop(reader, file) is not { } fault) continue;
                return Stopped((int)reader.LineNumber, fault.Column, fault.Reason);
            }
        }
        catch (CsvFormatException malformed)
        {
            return Stopped((int)malformed.LineNumber, "", "is not well-formed CSV: look for a stray or unclosed quote, or a row of more than a megabyte");
        }
        catch (UnreadableFile unreadable)
        {
            return Stopped(0, "", unreadable.Message);
        }

        return header is null ? Stopped(1, "", "is empty: the header row is missing") : new Table(name, header, rows) { Lost = lost };
    }

    /// <summary>Takes a row in; says why reading on makes no sense, null when it does.</summary>
    private (string Column, string Reason)? WhyStop(CsvReader reader, PackStream file)
    {
        if (file.IsUtf16) return ("", $"is in UTF-16, which Excel calls Unicode text: {SaveAsUtf8}");
        if (!Utf8.IsValid(reader.RawRecord)) return (ColumnNotUtf8(reader), $"is not UTF-8: {SaveAsUtf8}");
        if (header is not null)
        {
            if (++count > MostRows) return ("", $"is more than a pack may hold: {MostRows} rows a file");
            Take(reader);
            return null;
        }

        if (reader.RawRecord.Contains((byte)0)) return ("", $"holds NUL characters, as UTF-16 does: {SaveAsUtf8}");
        if (reader.FieldCount > MostColumns) return ("", $"has {reader.FieldCount} cells, more than any header of a pack");
        header = Cells(reader);
        return header is [var all] && all.AsSpan().ContainsAny(';', '\t')
            ? ("", "is separated by semicolons or tabs: save the file as CSV with commas between the cells")
            : null;
    }

    private void Take(CsvReader reader)
    {
        int line = (int)reader.LineNumber;
        string[] cells = reader.FieldCount == header!.Length ? Cells(reader) : [];
        if (WhyNoRow(reader, cells) is { } reason)
        {
            refusals.Add(new Refusal(name, line, "", "", reason));
            lost.Add(reader.GetString(0));
            return;
        }

        for (int i = 0; i < cells.Length; i++)
        {
            if (CellText.WhyNot(cells[i]) is { } fault) refusals.Add(new Refusal(name, line, header[i], "", fault));
        }

        rows.Add(new Row(line, cells));
    }

    private string? WhyNoRow(CsvReader reader, string[] cells)
    {
        if (cells.Length == 0) return $"has {reader.FieldCount} {(reader.FieldCount == 1 ? "cell" : "cells")} where the header has {header!.Length}";
        if (Array.TrueForAll(cells, cell => cell.Length == 0)) return "is an empty row: delete it";
        return cells.SequenceEqual(header!) ? "is the header row again: delete it" : null;
    }

    private string ColumnNotUtf8(CsvReader reader)
    {
        int column = 0;
        while (Utf8.IsValid(reader.GetRawSpan(column))) column++;
        return header is not null && column < header.Length ? header[column] : "";
    }

    private static string[] Cells(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];

    private Table Stopped(int line, string column, string reason)
    {
        refusals.Add(new Refusal(name, line, column, "", reason));
        return new Table(name, header ?? [], []) { IsWhole = false };
    }
}
