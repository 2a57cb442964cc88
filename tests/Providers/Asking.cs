using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests;

/// <summary>What tests ask of the directory again and again.</summary>
internal static class Asking
{
    /// <summary>The tables with what is withheld, for an operator.</summary>
    public static DirectoryTables Everything { get; } = new(Entitled.Operator("tester", "a test"));

    /// <summary>A row of an exported file by the names of its columns.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Row(this TestProgram program, string file, string id, bool withWithheld = false)
    {
        Table table = (await program.Ask(withWithheld ? Everything : new DirectoryTables())).Single(table => table.File == file);
        Row row = table.Rows.Single(row => row.Cells[0] == id);
        return table.Columns.Zip(row.Cells).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    public static Task<IReadOnlyDictionary<string, string>> Site(this TestProgram program, string id, bool withWithheld = false) =>
        program.Row("locations.csv", id, withWithheld);

    public static async Task<ServiceSummary> Service(this TestProgram program, string id) =>
        Assert.Single(await program.Ask(new ServicesKnown([new ServiceCode(id)])));

    /// <summary>The areas in which a service has a site that may be known.</summary>
    public static async Task<IEnumerable<string>> SiteAreas(this TestProgram program, string service) =>
        (await program.Service(service)).SiteAreas.Select(area => area.Value);

    public static string Text(this IEnumerable<Table> tables) => string.Concat(tables.SelectMany(table => table.Rows
        .Select(row => row.Cells).Prepend(table.Columns).Select(cells => $"{table.File}: {string.Join('|', cells)}\n")));

    public static (int Added, int Updated, int Unchanged) Of(this Taken taken, string file)
    {
        TakenFile counts = taken.Files.Single(one => one.File == file);
        return (counts.Added, counts.Updated, counts.Unchanged);
    }
}
