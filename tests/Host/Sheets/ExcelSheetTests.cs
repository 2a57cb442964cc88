using System.IO.Compression;
using System.Text;
using ServiceMap.Host.Sheets;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Host.Tests.Sheets;

public sealed class ExcelSheetTests : SheetFormContract
{
    protected override ISheetForm Form => new ExcelSheet();

    [Fact]
    public void A_zip_that_holds_far_more_than_it_weighs_is_refused()
    {
        List<Refusal> refusals = [];

        Read(Zip(("xl/worksheets/sheet1.xml", new byte[64 << 20])), refusals);

        Assert.Contains("holds more than 48 MB", Assert.Single(refusals).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK is no zip")]
    [InlineData("PK\u0003\u0004")]
    public void A_damaged_workbook_is_refused(string text)
    {
        List<Refusal> refusals = [];

        Read(Encoding.Latin1.GetBytes(text), refusals);

        Assert.Contains("is damaged", Assert.Single(refusals).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_that_is_no_workbook_is_refused()
    {
        List<Refusal> refusals = [];

        Read(Zip(("readme.txt", "Hello"u8.ToArray())), refusals);

        Assert.Contains("is not a workbook", Assert.Single(refusals).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_of_endless_columns_is_refused()
    {
        List<Refusal> refusals = [];

        Read(Sheet("""<row r="1"><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>"""), refusals);

        Assert.Contains("columns", Assert.Single(refusals).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_of_endless_rows_is_refused()
    {
        List<Refusal> refusals = [];

        Read(Sheet("""<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c></row><row r="1000000"><c r="A1000000" t="inlineStr"><is><t>x</t></is></c></row>"""), refusals);

        Assert.Contains("rows", Assert.Single(refusals).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_and_a_day_that_a_spreadsheet_made_are_read_as_in_a_data_pack()
    {
        MemoryStream file = new();
        MiniExcelLibs.MiniExcel.SaveAs(file, new[] { new { id = "S1", capacity = 12.0, starts = new DateTime(2027, 3, 1) } });

        Assert.Equal(["S1", "12", "2027-03-01"], Read(file.ToArray(), []).Rows[0].Cells);
    }

    private byte[] Sheet(string rows)
    {
        byte[] whole = Written(Table.Of("services.csv", ["id"], [["S1"]]));
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
