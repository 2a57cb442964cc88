using CsCheck;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Host.Tests.Sheets;

/// <summary>What every form of sheet must keep to. To test one, inherit this and give it.</summary>
public abstract class SheetFormContract
{
    private static readonly string[] Odd =
    [
        "", "=1+1", "+44 20", "-1", "@x", "12", "0012", "2027-03-01",
        "yes", "a;b", "\"quoted\"", "a,b", " spaces ", "line\nbreak", "é ✓ 😀", "$=A1", "_x000D_", "/etc/hostname", "<b>&amp;",
    ];

    private static Gen<string> Texts => Gen.OneOf(
        Gen.OneOf(Odd),
        Gen.String[Gen.Char['!', '~'], 0, 12]);

    protected abstract ISheetForm Form { get; }

    [Fact]
    public void What_is_written_is_read_again_to_the_letter() => Texts.Array[3].Array[1, 6].Sample(
        rows =>
        {
            // A row in which nothing stands is no row.
            Table table = Table.Of("services.csv", ["id", "name", "version"], rows.Select((cells, index) => (string?[])[$"S{index}", .. cells.Skip(1)]));
            List<Refusal> refusals = [];
            Table read = Read(Written(table), refusals);
            return refusals.Count == 0 && read.Columns.SequenceEqual(table.Columns) && read.Rows.Zip(table.Rows).All(pair => pair.First.Cells.SequenceEqual(pair.Second.Cells));
        },
        iter: 300, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void A_table_without_rows_keeps_its_header()
    {
        Table read = Read(Written(Table.Of("services.csv", ["id", "name"], [])), []);

        Assert.Equal(["id", "name"], read.Columns);
        Assert.Empty(read.Rows);
    }

    [Fact]
    public void Its_own_files_are_known_by_their_content() => Assert.True(Form.Reads(Written(Table.Of("services.csv", ["id"], [["S1"]]))));

    [Fact]
    public void Is_called_by_the_end_of_a_file_name() => Assert.Matches("^[a-z]{3,4}$", Form.Slug);

    protected byte[] Written(Table table)
    {
        using MemoryStream bytes = new();
        Form.Write(table, bytes);
        return bytes.ToArray();
    }

    protected Table Read(byte[] file, ICollection<Refusal> refusals) => Form.Read("the file", new MemoryStream(file), refusals);
}
