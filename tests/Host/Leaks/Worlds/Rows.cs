namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>A file of a data pack, row by row: what a row does not name is empty.</summary>
internal sealed class Rows(string file, string columns)
{
    private readonly string[] columns = columns.Split(',');
    private readonly List<string[]> rows = [];

    public string File => file;

    public IReadOnlyList<string> Columns => columns;

    public int Count => rows.Count;

    public Rows Add(params (string Column, string Cell)[] cells)
    {
        rows.Add([.. columns.Select(column => cells.LastOrDefault(cell => cell.Column == column).Cell ?? "")]);
        return this;
    }

    public string Cell(int row, string column) => rows[row][Array.IndexOf(columns, column)];

    /// <summary>Writes it into a folder. No cell of these has a comma.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="changed">A cell to write something else into; null for none.</param>
    public void Write(string folder, (int Row, string Column, string Cell)? changed = null)
    {
        IEnumerable<string> lines = rows.Select((row, index) => string.Join(',', changed is { } cell && cell.Row == index ? Changed(row, cell.Column, cell.Cell) : row));
        System.IO.File.WriteAllText(Path.Combine(folder, file), string.Concat(lines.Prepend(string.Join(',', columns)).Select(line => $"{line}\n")));
    }

    private string[] Changed(string[] row, string column, string cell) => [.. row.Zip(columns, (old, name) => name == column ? cell : old)];
}
