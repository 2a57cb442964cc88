using System.Globalization;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Sheets;

/// <summary>Makes a table of the cells of a sheet, whose first row is the header. Rows and columns in which nothing stands are no part of it.</summary>
internal sealed class ReadCells(string name, ICollection<Refusal> refusals)
{
    private const int MostColumns = 200;
    private const int MostRows = 100_000;

    private readonly List<Row> rows = [];
    private string[]? header;

    public Table Run(IEnumerable<IDictionary<string, object?>> sheet)
    {
        int line = 0;
        foreach (IDictionary<string, object?> said in sheet)
        {
            if (++line > MostRows) throw new UnreadableFile($"has more than {MostRows} rows");
            if (said.Count > MostColumns) throw new UnreadableFile($"has {said.Count} columns, more than any table of entries");
            string[] cells = [.. said.Values.Select(Text)];
            if (header is null) header = [.. cells.Reverse().SkipWhile(cell => cell.Length == 0).Reverse()];
            else if (Array.Exists(cells, cell => cell.Length > 0)) Take(line, cells);
        }

        if (header is not null && header.Length > 0) return new Table(name, header, rows);
        throw new UnreadableFile("is empty: the header row is missing");
    }

    private void Take(int line, string[] cells)
    {
        if (cells.Skip(header!.Length).Any(cell => cell.Length > 0))
        {
            refusals.Add(new Refusal(name, line, "", "", "has cells to the right of the last column of the header"));
            return;
        }

        string[] row = [.. cells.Take(header.Length), .. Enumerable.Repeat("", Math.Max(0, header.Length - cells.Length))];
        for (int i = 0; i < row.Length; i++)
        {
            if (CellText.WhyNot(row[i]) is { } fault) refusals.Add(new Refusal(name, line, header[i], "", fault));
        }

        rows.Add(new Row(line, row));
    }

    /// <summary>A spreadsheet makes days and numbers of what looks so: they are written as in a data pack again.</summary>
    private static string Text(object? cell) => cell switch
    {
        null => "",
        string text => text,
        DateTime day => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "s", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
