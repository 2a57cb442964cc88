using ServiceMap.Host.Packs;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Needs.Tests.Answers;

public sealed class TaxonomyTablesHandlerTests
{
    [Fact]
    public async Task Gives_back_the_three_tables_as_they_were_taken_in()
    {
        await using TestProgram program = await MadeUpPack.StartProgram();

        IReadOnlyList<Table> tables = await program.Ask(new TaxonomyTables());

        Assert.Equal(
            [Text(MadeUpPack.Taxonomies.Needs), Text(MadeUpPack.Taxonomies.Cohorts), Text(MadeUpPack.Taxonomies.Stages)], tables.Select(Text));
    }

    [Theory]
    [InlineData("needs.csv")]
    [InlineData("cohorts.csv")]
    [InlineData("stages.csv")]
    public async Task The_shipped_file_is_written_as_it_was_read_to_the_byte(string file)
    {
        await using TestProgram program = await TestProgram.StartShipped();

        byte[] written = (await program.Get<ExportPack>().Files(null, TestContext.Current.CancellationToken)).Single(one => one.Name == file).Bytes;

        string shipped = Path.Combine(AppContext.BaseDirectory, "data", "needs", file);
        Assert.Equal(await File.ReadAllBytesAsync(shipped, TestContext.Current.CancellationToken), written);
    }

    private static string Text(Table table) =>
        table.File + string.Concat(table.Rows.Select(row => row.Cells).Prepend(table.Columns).Select(cells => "\n" + string.Join('|', cells)));
}
