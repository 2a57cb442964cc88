using ServiceMap.Commissioning.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Commissioning.Tests;

/// <summary>A county in which the project J1 pays for the service S1, and what tests ask of it again and again.</summary>
internal static class Funded
{
    public static readonly MadeUpPack County = MadeUpPack.Start
        .Service("S1", ("areas", MadeUpPack.West), ("needs", "advocacy"))
        .Service("S2", ("areas", MadeUpPack.East), ("needs", "housing-homelessness"))
        .Project("J1", "S1");

    /// <summary>Starts the program with the county's services, and with no funding yet.</summary>
    public static async Task<TestProgram> StartUnfunded()
    {
        TestProgram program = await MadeUpPack.StartProgram();
        Assert.Empty((await program.Take(County.Entries)).Refused);
        return program;
    }

    /// <summary>What is refused when this is taken in after the county's services.</summary>
    public static async Task<IReadOnlyList<Refusal>> Refused(this MadeUpPack pack)
    {
        await using TestProgram program = await StartUnfunded();
        return (await program.Take(pack.Funding)).Refused;
    }

    public static async Task<IReadOnlyDictionary<string, string>> Row(this TestProgram program, string file, string id, bool withAmounts = false)
    {
        Table table = await program.Table(file, withAmounts);
        return table.Columns.Zip(table.Rows.Single(row => row.Cells[0] == id).Cells).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    public static async Task<Table> Table(this TestProgram program, string file, bool withAmounts = false) =>
        (await program.Ask(new FundingTables(withAmounts))).Single(table => table.File == file);

    public static string Text(this IEnumerable<Table> tables) => string.Concat(tables.SelectMany(table => table.Rows
        .Select(row => row.Cells).Prepend(table.Columns).Select(cells => $"{table.File}: {string.Join('|', cells)}\n")));

    public static (int Added, int Updated, int Unchanged) Of(this Taken taken, string file)
    {
        TakenFile counts = taken.Files.Single(one => one.File == file);
        return (counts.Added, counts.Updated, counts.Unchanged);
    }
}
