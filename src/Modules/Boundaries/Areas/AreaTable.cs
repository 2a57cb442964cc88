using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Areas;

/// <summary>The file <c>areas.csv</c>, read and written.</summary>
internal static class AreaTable
{
    private static readonly string[] Columns = ["code", "name", "kind", "group", "inner_outer"];

    /// <summary>The areas whose rows can be read; all that is wrong with the others is refused.</summary>
    public static IReadOnlyList<StoredArea> Read(Table table, ICollection<Refusal> refusals)
    {
        if (!table.HasColumns(Columns, refusals)) return [];
        if (table.Rows.Count == 0) refusals.Add(new Refusal(table.File, 0, "", "", "holds no areas: give each its row"));

        var lines = new Dictionary<string, int>();
        var areas = new List<StoredArea>();
        foreach (Row row in table.Rows)
        {
            var reader = new RowReader(table, row, refusals);
            StoredArea area = Read(reader, position: areas.Count);
            if (area.Code.Length > 0 && !lines.TryAdd(area.Code, row.Line))
                reader.Refuse("code", $"stands twice: it is already on line {lines[area.Code]}");
            if (reader.Accepted) areas.Add(area);
        }

        return areas;
    }

    /// <summary>Every code that the table names and the line where it first does, whatever else is wrong with its row.</summary>
    public static IReadOnlyDictionary<string, int> LinesByCode(Table table) =>
        !table.HasColumns(Columns, [])
            ? new Dictionary<string, int>()
            : table.Rows
                .Where(row => row.Cells[0].Length > 0)
                .DistinctBy(row => row.Cells[0])
                .ToDictionary(row => row.Cells[0], row => row.Line);

    public static Table Write(IEnumerable<StoredArea> areas) =>
        Table.Of("areas.csv", Columns, areas.Select(area => new[] { area.Code, area.Name, area.Kind, area.Group, area.InnerOuter }));

    private static StoredArea Read(RowReader row, int position)
    {
        var area = new StoredArea
        {
            Code = row.Id("code"),
            Position = position,
            Name = row.RequiredName("name"),
            Kind = row.Required("kind"),
            Group = row.Text("group"),
            InnerOuter = row.Text("inner_outer"),
        };
        row.Choice("kind", AreaKinds.ByWord);
        return area;
    }
}
