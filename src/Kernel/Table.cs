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

    /// <summary>Whether the file could be read to its end. Of one that could not, nothing may be concluded from what it lacks.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The first cells of rows that stand in the file and are not among <see cref="Rows"/>, because they were refused already.</summary>
    public IReadOnlySet<string> Lost { get; init; } = new HashSet<string>();

    /// <summary>Whether the header is exactly these columns in this order; if not, the first difference is refused.</summary>
    public bool HasColumns(IReadOnlyList<string> expected, ICollection<Refusal> refusals)
    {
        if (Columns.SequenceEqual(expected)) return true;

        (string column, string found, string reason) = Fault(expected);
        refusals.Add(new Refusal(File, 1, column, found, $"{reason}: the header must be {string.Join(',', expected)}"));
        return false;
    }

    /// <summary>What is first wrong with the header: the column to look at, what stands there, and why it cannot.</summary>
    private (string Column, string Found, string Reason) Fault(IReadOnlyList<string> expected)
    {
        if (Columns.FirstOrDefault(name => name.Length > 0 && Columns.Count(name.Equals) > 1) is { } doubled)
            return (doubled, "", "is a column that stands twice");

        int first = Enumerable.Range(0, Columns.Count).FirstOrDefault(i => i >= expected.Count || Columns[i] != expected[i], Columns.Count);
        string? found = first < Columns.Count ? Columns[first] : null;
        string? wanted = first < expected.Count ? expected[first] : null;
        if (found is null || (wanted is not null && expected.Contains(found) && !Columns.Contains(wanted)))
            return (wanted!, "", "is a column that is missing");
        if (wanted is null || (Columns.Contains(wanted) && !expected.Contains(found)))
            return (found, "", found.Length > 0 ? "is a column too many" : "has an empty column too many, which is to be deleted");
        if (Letters(found) == Letters(wanted))
            return (wanted, found, "is not written in small letters without spaces");
        return (found, found, $"stands where {wanted} is expected");
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}

/// <summary>A row of a <see cref="Table"/>. <paramref name="Line"/> is the line of the file on which the row starts; the header is line 1.</summary>
public sealed record Row(int Line, IReadOnlyList<string> Cells);
