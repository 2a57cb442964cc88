using System.Text;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Tests.Packs;

public sealed class ReadTableTests
{
    [Fact]
    public void Keeps_every_cell_as_it_stands()
    {
        (Table table, List<Refusal> refusals) = Read("a,b\n =cmd() ,\"x, \"\"y\"\"\nz\"\n");

        Assert.Empty(refusals);
        Assert.Equal([" =cmd() ", "x, \"y\"\nz"], Assert.Single(table.Rows).Cells);
    }

    [Fact]
    public void Counts_the_lines_of_cells_that_hold_line_breaks()
    {
        (Table table, _) = Read("a,b\n1,\"x\ny\"\n2,z\n");

        Assert.Equal([2, 4], table.Rows.Select(row => row.Line));
    }

    [Theory]
    [InlineData("a,b\n1,2\n3\n", 3, "has 1 cell where the header has 2")]
    [InlineData("a,b\n1,2,3\n", 2, "has 3 cells where the header has 2")]
    [InlineData("", 1, "is empty: the header row is missing")]
    [InlineData("a,b\n1,\"2\n", 2, "is not well-formed CSV")]
    [InlineData("a,b\n1,x\"y\n", 2, "is not well-formed CSV")]
    public void Refuses_with_the_line_what_is_no_table(string text, int line, string reason)
    {
        (_, List<Refusal> refusals) = Read(text);

        Refusal refusal = Assert.Single(refusals);
        Assert.Equal(("test.csv", line), (refusal.File, refusal.Line));
        Assert.StartsWith(reason, refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_what_is_not_utf8()
    {
        List<Refusal> refusals = [];
        ReadTable.Run("test.csv", new MemoryStream([.. "a,b\n1,"u8, 0xE9, .. "\n"u8]), refusals);

        Assert.Equal("test.csv, line 2, b: is not UTF-8: save the file as CSV UTF-8.", Assert.Single(refusals).ToString());
    }

    [Fact]
    public void Refuses_a_row_without_end_before_it_fills_the_memory()
    {
        List<Refusal> refusals = [];
        ReadTable.Run("test.csv", new MemoryStream(Encoding.UTF8.GetBytes("a,b\n1," + new string('x', 8 << 20))), refusals);

        Assert.StartsWith("is not well-formed CSV", Assert.Single(refusals).Reason, StringComparison.Ordinal);
    }

    private static (Table Table, List<Refusal> Refusals) Read(string text)
    {
        List<Refusal> refusals = [];
        return (ReadTable.Run("test.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), refusals), refusals);
    }
}
