using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Providers.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Gaps.Tests.Grids;

/// <summary>The grid in memory follows what is stored, cell by cell.</summary>
public sealed class CurrentGridTests
{
    [Fact]
    public async Task A_changed_service_recomputes_its_cells_and_shares_all_others()
    {
        await using TestProgram program = await TestProgram.StartShipped();
        CurrentGrid grids = program.Get<CurrentGrid>();
        Grid before = await grids.Get(TestContext.Current.CancellationToken);

        // P001 meets advocacy in eight boroughs.
        await Change(program, "services.csv", "P001,women-in-prison,", "P001,advance,");

        Grid after = await grids.Get(TestContext.Current.CancellationToken);
        (int Area, int Need)[] cells = [.. before.Cells.SelectMany((row, area) => row.Select((_, need) => (area, need)))];
        (int Area, int Need)[] changed = [.. cells.Where(cell => before.Cell(cell.Area, cell.Need) != after.Cell(cell.Area, cell.Need))];
        Assert.Equal(8, changed.Length);
        Assert.All(changed, cell => Assert.Equal("advocacy", after.Words.Needs[cell.Need].Code.Value));
    }

    [Theory]
    [InlineData("services.csv", "P001,women-in-prison,South London Alliance: whole system approach,co-commissioned-project,yes,advocacy", "P001,women-in-prison,South London Alliance: whole system approach,co-commissioned-project,no,housing-homelessness")]
    [InlineData("services.csv", ",E09000006;E09000008;E09000022;E09000023;E09000024;E09000028;E09000029;E09000032,2018-04-01", ",E09000001,2018-04-01")]
    [InlineData("services.csv", "2018-04-01,day,2022-06-30,day,,,,,,,\"Lead commissioner", "2018-04-01,day,2022-06-30,day,,,,,,hidden,\"Lead commissioner")]
    [InlineData("agreements.csv", "2996940,2018-01-01,year,2021-03-31,day", "2996940,2018-01-01,year,2019-03-31,day")]
    [InlineData("projects.csv", "J001,South London Alliance: whole system approach,London Borough of Lambeth,P001", "J001,South London Alliance: whole system approach,London Borough of Lambeth,P004")]
    [InlineData("locations.csv", "L001,P023,Beth Centre,,,,,E09000022,public", "L001,P023,Beth Centre,,,,,E09000002,public")]
    public async Task A_refreshed_grid_equals_one_that_is_read_anew(string file, string old, string now)
    {
        await using TestProgram program = await TestProgram.StartShipped();
        CurrentGrid grids = program.Get<CurrentGrid>();
        Grid first = await grids.Get(TestContext.Current.CancellationToken);

        await Change(program, file, old, now);
        Grid refreshed = await grids.Get(TestContext.Current.CancellationToken);
        await grids.Renew(TestContext.Current.CancellationToken);
        Grid anew = await grids.Get(TestContext.Current.CancellationToken);

        Assert.NotSame(first, refreshed);
        Assert.Equal(Everything(anew), Everything(refreshed));
        Assert.NotEqual(Everything(first), Everything(refreshed));
    }

    [Fact]
    public async Task Who_reads_keeps_the_grid_that_was_there()
    {
        await using TestProgram program = await TestProgram.StartShipped();
        Grid before = await program.Get<CurrentGrid>().Get(TestContext.Current.CancellationToken);
        List<string> read = Everything(before);

        await Change(program, "services.csv", "P001,women-in-prison,", "P001,advance,");

        Assert.Equal(read, Everything(before));
    }

    /// <summary>Every report of every cell, as text.</summary>
    private static List<string> Everything(Grid grid)
    {
        Selection all = ReadSelection.Run(new Asked { AreaSet = "all" }, grid, []);
        return
        [
            .. CellTimelines.Run(grid, all, new DateOnly(2010, 1, 1), new DateOnly(2030, 1, 1)).Select(run => run.ToString()),
            .. GapMatrix.Run(grid, all, new DateOnly(2019, 12, 1)).Select(cell => cell.ToString()),
            .. FundingCliff.Run(grid, all, new DateOnly(2010, 1, 1), new DateOnly(2030, 1, 1)).Falls.Select(fall => $"{fall.LastDay} {fall.Area.Code} {fall.Need.Code} {fall.Causes} {fall.PoundsEnding}"),
        ];
    }

    /// <summary>Imports the shipped pack with one change.</summary>
    private static async Task Change(TestProgram program, string file, string old, string now)
    {
        string pack = Directory.CreateDirectory(Path.Combine(program.Folder, "pack")).FullName;
        await program.Get<ServiceMap.Host.Packs.ExportPack>().Run(pack, Entitled.Operator("tester", "a test"), TestContext.Current.CancellationToken);
        string path = Path.Combine(pack, file);
        string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.Contains(old, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, text.Replace(old, now, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Empty((await program.Import(pack)).Refused);
    }
}
