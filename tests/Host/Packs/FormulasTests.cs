using ServiceMap.Tests.Broken;

namespace ServiceMap.Host.Tests.Packs;

/// <summary>What a spreadsheet would run is text: kept as it is in a pack, and made harmless in every CSV that is meant for a spreadsheet.</summary>
public sealed class FormulasTests
{
    private static readonly string[] Formulas = ["=cmd()|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1"];

    public static TheoryData<string> Each => [.. Formulas];

    [Fact]
    public async Task Comes_out_of_a_pack_byte_for_byte_as_it_went_in()
    {
        using Running program = new();
        BrokenPack pack = RefusedPacks.Changed(
            "services.csv", 2, ("name", Formulas[0]), ("description", "\r=1+1"), ("referral", Formulas[1]), ("url", Formulas[2]), ("source_title", Formulas[4]));
        await program.Lines("import", "pack", pack.WriteTo(program.Folder));

        await program.Lines("export", "pack", program.PathOf("out"));

        Assert.Equal(pack["services.csv"], await File.ReadAllBytesAsync(program.PathOf("out/services.csv"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task Is_harmless_in_every_report(string formula)
    {
        using Running program = new();
        BrokenPack pack = Everywhere("services.csv", formula, "name", "source_title", "referral");
        pack = pack.With("providers.csv", Everywhere("providers.csv", formula, "name")["providers.csv"], formula);
        pack = pack.With("projects.csv", Everywhere("projects.csv", formula, "name")["projects.csv"], formula);
        pack = pack.With("agreements.csv", Everywhere("agreements.csv", formula, "funder", "reference", "source_title")["agreements.csv"], formula);
        pack = pack.With("areas.csv", Everywhere("areas.csv", formula, "name", "group")["areas.csv"], formula);
        pack = pack.With("needs.csv", Everywhere("needs.csv", formula, "name")["needs.csv"], formula);
        await program.Lines("import", "pack", pack.WriteTo(program.Folder));

        string[][] reports =
        [
            ["gaps", "--as-of", "2021-08-01"], ["timeline", "--from", "2021-01-01", "--to", "2022-12-31"],
            ["cliff", "--from", "2018-04-01", "--to", "2026-12-31"], ["ask", "--as-of", "2021-08-01"],
            ["why", "--area", "E09000022", "--need", "advocacy", "--as-of", "2021-08-01"],
        ];
        List<string> cells = [];
        foreach (string[] report in reports)
        {
            string file = program.PathOf(report[0] + ".csv");
            await program.Lines([.. report, "--format", "csv", "--output", file]);
            cells.AddRange(CsvBytes.Read(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).SelectMany(row => row));
        }

        Assert.Contains(cells, cell => cell.Contains(formula, StringComparison.Ordinal));
        Assert.DoesNotContain(cells, cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_harmless_as_the_code_of_an_area_that_a_point_is_in()
    {
        using Running program = new();
        BrokenPack pack = RefusedPacks.Whole with
        {
            Files = RefusedPacks.Whole.Files.Where(file => file.Key is "areas.csv" or "boundaries.geojson" or "needs.csv" or "cohorts.csv" or "stages.csv").ToDictionary(),
        };
        pack = pack.With("areas.csv", Replaced("areas.csv"), "a formula").With("boundaries.geojson", Replaced("boundaries.geojson"), "a formula");
        await program.Lines("import", "pack", pack.WriteTo(program.Folder));
        await File.WriteAllTextAsync(program.PathOf("points.csv"), "lon,lat\n-0.1169,51.4613\n", TestContext.Current.CancellationToken);

        await program.Lines("locate", "--input", program.PathOf("points.csv"), "--output", program.PathOf("areas.csv"));

        Assert.Equal(["lon,lat,area_code", "-0.1169,51.4613,'=1+1"], await File.ReadAllLinesAsync(program.PathOf("areas.csv"), TestContext.Current.CancellationToken));
    }

    private static byte[] Replaced(string file) =>
        System.Text.Encoding.UTF8.GetBytes(RefusedPacks.Text(file).Replace("E09000022", "=1+1", StringComparison.Ordinal));

    /// <summary>The shipped pack with this text before what stands in some columns of one file.</summary>
    private static BrokenPack Everywhere(string file, string text, params string[] columns)
    {
        string[][] rows = CsvBytes.Read(RefusedPacks.Whole[file]);
        int[] places = [.. columns.Select(column => Array.IndexOf(rows[0], column))];
        foreach (string[] row in rows.Skip(1))
        {
            foreach (int place in places) row[place] = text + row[place];
        }

        return RefusedPacks.Whole.With(file, CsvBytes.Write(rows), text);
    }
}
