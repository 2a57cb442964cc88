using System.IO.Compression;
using System.Text;
using CsCheck;
using ServiceMap.Host.Sheets;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Host.Tests.Sheets;

public sealed class SheetFormTests
{
    private static readonly Dictionary<string, ISheetForm> Forms = new() { ["csv"] = new CsvSheet(), ["xlsx"] = new ExcelSheet() };

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void What_is_written_is_read_again_to_the_letter(string form) => Texts.Array[3].Array[1, 6].Sample(
        rows =>
        {
            // A row in which nothing stands is no row.
            Table table = Table.Of("services.csv", ["id", "name", "version"], rows.Select((cells, index) => (string?[])[$"S{index}", .. cells.Skip(1)]));
            List<Refusal> refusals = [];
            Table read = Read(form, Written(form, table), refusals);
            return refusals.Count == 0 && read.Columns.SequenceEqual(table.Columns) && read.Rows.Zip(table.Rows).All(pair => pair.First.Cells.SequenceEqual(pair.Second.Cells));
        },
        iter: 300, seed: "0N0XIzNsQ0O2");

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void A_table_without_rows_keeps_its_header(string form)
    {
        Table read = Read(form, Written(form, Table.Of("services.csv", ["id", "name"], [])), []);

        Assert.Equal(["id", "name"], read.Columns);
        Assert.Empty(read.Rows);
    }

    [Fact]
    public void A_file_is_known_by_its_content() => Assert.Equal(
        ["csv", "xlsx"], Forms.Keys.Select(written => Forms.Single(form => form.Value.Reads(Written(written, Table.Of("services.csv", ["id"], [["S1"]])))).Key));

    [Fact]
    public void A_zip_that_holds_far_more_than_it_weighs_is_refused()
    {
        List<Refusal> refusals = [];

        Read("xlsx", Zip(("xl/worksheets/sheet1.xml", new byte[64 << 20])), refusals);

        Assert.Contains("holds more than 48 MB", Assert.Single(refusals).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK is no zip")]
    [InlineData("PK\u0003\u0004")]
    public void A_damaged_workbook_is_refused(string text)
    {
        List<Refusal> refusals = [];

        Read("xlsx", Encoding.Latin1.GetBytes(text), refusals);

        Assert.Contains("is damaged", Assert.Single(refusals).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_that_is_no_workbook_is_refused()
    {
        List<Refusal> refusals = [];

        Read("xlsx", Zip(("readme.txt", "Hello"u8.ToArray())), refusals);

        Assert.Contains("is not a workbook", Assert.Single(refusals).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_of_endless_columns_is_refused()
    {
        List<Refusal> refusals = [];

        Read("xlsx", Sheet("""<row r="1"><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>"""), refusals);

        Assert.Contains("columns", Assert.Single(refusals).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_of_endless_rows_is_refused()
    {
        List<Refusal> refusals = [];

        Read("xlsx", Sheet("""<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c></row><row r="1000000"><c r="A1000000" t="inlineStr"><is><t>x</t></is></c></row>"""), refusals);

        Assert.Contains("rows", Assert.Single(refusals).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_and_a_day_that_a_spreadsheet_made_are_read_as_in_a_data_pack()
    {
        MemoryStream file = new();
        MiniExcelLibs.MiniExcel.SaveAs(file, new[] { new { id = "S1", capacity = 12.0, starts = new DateTime(2027, 3, 1) } });

        Assert.Equal(["S1", "12", "2027-03-01"], Read("xlsx", file.ToArray(), []).Rows[0].Cells);
    }

    private static readonly string[] Odd =
    [
        "", "=1+1", "+44 20", "-1", "@x", "12", "0012", "2027-03-01",
        "yes", "a;b", "\"quoted\"", "a,b", " spaces ", "line\nbreak", "é ✓ 😀", "$=A1", "_x000D_", "/etc/hostname", "<b>&amp;",
    ];

    private static Gen<string> Texts => Gen.OneOf(
        Gen.OneOf(Odd),
        Gen.String[Gen.Char['!', '~'], 0, 12]);

    private static byte[] Written(string form, Table table)
    {
        using MemoryStream bytes = new();
        Forms[form].Write(table, bytes);
        return bytes.ToArray();
    }

    private static Table Read(string form, byte[] file, List<Refusal> refusals) => Forms[form].Read("the file", new MemoryStream(file), refusals);

    private static byte[] Sheet(string rows)
    {
        byte[] whole = Written("xlsx", Table.Of("services.csv", ["id"], [["S1"]]));
        using MemoryStream bytes = new();
        bytes.Write(whole);
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry sheet = zip.Entries.Single(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal));
            string name = sheet.FullName;
            sheet.Delete();
            using StreamWriter writer = new(zip.CreateEntry(name).Open());
            writer.Write($"""<?xml version="1.0" encoding="utf-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>""");
        }

        return bytes.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                using Stream part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
