namespace ServiceMap.Kernel;

/// <summary>
/// A file of a data pack as text, before its meaning is read and after it is written. An empty cell is unknown.
/// </summary>
/// <param name="File">The file's name in the pack, such as <c>services.csv</c>.</param>
/// <param name="Columns">The names in the header row, in order.</param>
/// <param name="Rows">The rows below the header, in order, each with as many cells as there are columns.</param>
public sealed record Table(string File, IReadOnlyList<string> Columns, IReadOnlyList<Row> Rows)
{
    /// <summary>A table to be written, from rows in the order of <paramref name="columns"/>; null is an empty cell.</summary>
    public static Table Of(string file, IReadOnlyList<string> columns, IEnumerable<string?[]> rows) =>
        new(file, columns, [.. rows.Select((cells, index) => new Row(index + 2, [.. cells.Select(cell => cell ?? "")]))]);

    /// <summary>Whether the header is exactly these columns in this order; if not, the first difference is refused.</summary>
    public bool HasColumns(IReadOnlyList<string> expected, ICollection<Refusal> refusals)
    {
        for (int i = 0; i < Math.Max(expected.Count, Columns.Count); i++)
        {
            string? wanted = i < expected.Count ? expected[i] : null;
            string? found = i < Columns.Count ? Columns[i] : null;
            if (wanted == found) continue;

            string reason = wanted is null ? "is a column too many: the header must be " : $"stands where {wanted} is expected: the header must be ";
            if (found is null) reason = $"is missing: the header must be ";
            refusals.Add(new Refusal(File, 1, found ?? wanted!, found ?? "", reason + string.Join(',', expected)));
            return false;
        }

        return true;
    }
}

/// <summary>A row of a <see cref="Table"/>. <paramref name="Line"/> is the line of the file on which the row starts; the header is line 1.</summary>
public sealed record Row(int Line, IReadOnlyList<string> Cells);
