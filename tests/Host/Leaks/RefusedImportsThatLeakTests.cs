using ServiceMap.Host.Packs;
using ServiceMap.Host.Tests.Leaks.Searching;
using ServiceMap.Host.Tests.Leaks.Worlds;
using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Host.Tests.Leaks;

/// <summary>Somebody slips while she writes a pack, and where a withheld site stands gets into a wrong cell: what is refused does not repeat it.</summary>
public sealed class RefusedImportsThatLeakTests
{
    public static TheoryData<string, string> Cells
    {
        get
        {
            County county = County.Now(World.A);
            return [.. from rows in new[] { county.Services, county.Locations } from column in rows.Columns select (rows.File, column)];
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task What_is_refused_does_not_repeat_what_is_withheld(string file, string column)
    {
        await using TestProgram program = await TestProgram.Start();
        County county = County.Now(World.A);
        Rows rows = file == "services.csv" ? county.Services : county.Locations;
        int row = Enumerable.Range(0, rows.Count).First(row => rows.Cell(row, "id") is "s-refuge" or "refuge");
        Hideout refuge = World.A.Hideouts["refuge"];
        foreach (string text in new[] { refuge.Address, refuge.Postcode, FormattableString.Invariant($"{refuge.Longitude};{refuge.Latitude}") })
        {
            string pack = county.Write(Path.Combine(program.Folder, Path.GetRandomFileName()), (file, row, column, text));
            TakeTogether.Outcome outcome = await program.Import(pack, new ImportPack.Manner(Unnamed.Stays, _ => false));
            None.Of(
                from refusal in outcome.Refused
                from secret in Finder.In(Readings.Of(refusal.ToString()), World.A.Secrets)
                select $"{secret}: {refusal}");
        }
    }
}
