using CsCheck;

namespace ServiceMap.Tests.Broken;

/// <summary>Breaks the tables of a pack as tables: their cells, rows and columns.</summary>
internal static class BrokenRows
{
    public static Gen<BrokenPack> Break(BrokenPack pack, string name)
    {
        string[][] rows = CsvBytes.Read(pack[name]);
        return rows.Length == 0 || rows[0].Length == 0 ? Gen.Const(pack) : Gen.Frequency(
            (8, Cells(rows, NastyValues.For, "a nasty value")),
            (3, Cells(rows, _ => Gen.Const(""), "an emptied cell")),
            (4, Borrowed(rows)),
            (2, Rows(rows)),
            (2, Columns(rows))).Select(broken => pack.With(name, CsvBytes.Write(broken.Rows), broken.Step));
    }

    private static Gen<(string[][] Rows, string Step)> Cells(string[][] rows, Func<string, Gen<string>> value, string what) =>
        from row in Gen.Int[Math.Min(1, rows.Length - 1), rows.Length - 1]
        from column in Gen.Int[0, rows[row].Length - 1]
        from cell in value(rows[0].ElementAtOrDefault(column) ?? "")
        select (Replaced(rows, row, column, cell), $"{what} in row {row}, column {column}");

    /// <summary>A cell from elsewhere in its file: of the right kind in the wrong place, or of another kind.</summary>
    private static Gen<(string[][] Rows, string Step)> Borrowed(string[][] rows) =>
        from row in Gen.Int[Math.Min(1, rows.Length - 1), rows.Length - 1]
        from column in Gen.Int[0, rows[row].Length - 1]
        from other in Gen.Int[0, rows.Length - 1]
        from same in Gen.Bool
        from beside in Gen.Int[0, rows[other].Length - 1]
        let source = same ? Math.Min(column, rows[other].Length - 1) : beside
        select (Replaced(rows, row, column, rows[other][source]), $"row {row}, column {column} taken from row {other}, column {source}");

    private static Gen<(string[][] Rows, string Step)> Rows(string[][] rows) =>
        from row in Gen.Int[0, rows.Length - 1]
        from other in Gen.Int[0, rows.Length - 1]
        from done in Gen.OneOf<(string[][] Rows, string Step)>(
            ([.. rows[..row], rows[other], .. rows[row..]], $"row {other} again before row {row}"),
            ([.. rows[..row], .. rows[(row + 1)..]], $"without row {row}"),
            (rows[..row], $"cut before row {row}"),
            ([.. rows[..row], new string[rows[0].Length], .. rows[row..]], $"an empty row before row {row}"),
            ([.. rows.Select((cells, index) => index == row ? rows[other] : index == other ? rows[row] : cells)], $"rows {row} and {other} exchanged"),
            ([.. rows.Select((cells, index) => index == row ? cells[..^1] : cells)], $"row {row} without its last cell"),
            ([.. rows.Select((cells, index) => index == row ? [.. cells, "x"] : cells)], $"row {row} with a cell more"))
        select done;

    private static Gen<(string[][] Rows, string Step)> Columns(string[][] rows) =>
        from column in Gen.Int[0, rows[0].Length - 1]
        from other in Gen.Int[0, rows[0].Length - 1]
        from name in NastyValues.Cell
        from done in Gen.OneOf<(string[][] Rows, string Step)>(
            (Replaced(rows, 0, column, name), $"column {column} called something else"),
            (Replaced(rows, 0, column, rows[0][column].ToUpperInvariant() + " "), $"column {column} in capitals"),
            ([.. rows.Select(cells => cells.Where((_, index) => index != column).ToArray())], $"without column {column}"),
            ([.. rows.Select(cells => (string[])[.. cells, cells.ElementAtOrDefault(column) ?? ""])], $"column {column} twice"),
            ([.. rows.Select(cells => Exchanged(cells, column, other))], $"columns {column} and {other} exchanged"))
        select done;

    private static string[] Exchanged(string[] cells, int one, int other) =>
        [.. cells.Select((cell, index) => index == one ? cells.ElementAtOrDefault(other) ?? "" : index == other ? cells.ElementAtOrDefault(one) ?? "" : cell)];

    private static string[][] Replaced(string[][] rows, int row, int column, string cell) =>
        [.. rows.Select((cells, index) => index == row ? [.. cells[..column], cell, .. cells[(column + 1)..]] : cells)];
}
