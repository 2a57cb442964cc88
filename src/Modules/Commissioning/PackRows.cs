using System.Globalization;
using System.Text.RegularExpressions;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning;

/// <summary>What the module's files of a data pack have in common, read and written.</summary>
internal static partial class PackRows
{
    /// <summary>Reads every row that can be read; refuses those that cannot, and those whose key stands twice.</summary>
    public static IEnumerable<T> Read<T>(
        Table table, string[] columns, string[] key, ICollection<Refusal> refusals, Func<RowReader, T> read)
    {
        if (!table.HasColumns(columns, refusals)) yield break;
        Dictionary<string, int> lines = [];
        foreach (Row row in table.Rows)
        {
            RowReader cells = new(table, row, refusals);
            T one = read(cells);
            string identity = string.Join('\0', key.Select(column => cells.Text(column)));
            if (cells.Text(key[0]) is not null && !lines.TryAdd(identity, row.Line))
                cells.Refuse(key[0], $"stands twice in this file, first on line {lines[identity]}");
            if (cells.Accepted) yield return one;
        }
    }

    /// <summary>The ids that the file names, also in rows that are refused.</summary>
    public static IEnumerable<string> Ids(Table table) => table.Rows.Select(row => row.Cells[0]).Where(id => id.Length > 0);

    public static AreaList Areas(RowReader cells, Known areas)
    {
        if (cells.Text("areas") == "all") return AreaList.Everywhere;
        if (cells.Text("areas")?.Split(';').Contains("all") == true)
        {
            cells.Refuse("areas", "names areas besides all: write all alone, or the areas");
            return AreaList.NotRecorded;
        }

        IReadOnlyList<string> codes = cells.KnownList("areas", areas);
        return new AreaList(false, [.. codes.Select(code => new AreaCode(code))]);
    }

    /// <summary>Refuses an area code that is neither one of the areas nor, in its form, the code of a wider place.</summary>
    public static void RefuseUnlessPlace(RowReader cells, Known areas)
    {
        if (cells.Text("area_code") is { } code && !areas.Has(code) && !GssCode().IsMatch(code)) cells.Known("area_code", areas);
    }

    public static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    public static string? Precision(RecordedDay? day) => day?.Precision?.ToString().ToLowerInvariant();

    public static string? YesOrNo(bool? yes) => yes switch { true => "yes", false => "no", null => null };

    [GeneratedRegex("^[A-Z][0-9]{8}$", RegexOptions.None, 1000)]
    private static partial Regex GssCode();
}
