using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Host.Sheets;

/// <summary>A workbook of Excel, of which the first sheet counts.</summary>
internal sealed class ExcelSheet : ISheetForm
{
    /// <summary>It is a zip.</summary>
    public static ReadOnlySpan<byte> Beginning => "PK"u8;

    /// <summary>A text that happens to name a file is a text.</summary>
    private static readonly OpenXmlConfiguration Plain = new()
    {
        EnableWriteFilePath = false, EnableConvertByteArray = false, EnableSharedStringCache = false, AutoFilter = false, FreezeRowCount = 1, TableStyles = TableStyles.None,
    };

    public string Slug => "xlsx";

    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public bool Reads(ReadOnlySpan<byte> beginning) => beginning.StartsWith(Beginning);

    public Table Read(string name, Stream file, ICollection<Refusal> refusals)
    {
        try
        {
            Unpacked.Check(file);
            file.Position = 0;
            return new ReadCells(name, refusals).Run(file.Query(excelType: ExcelType.XLSX, configuration: Plain).Cast<IDictionary<string, object?>>());
        }
        catch (UnreadableFile unreadable)
        {
            return Refused(unreadable.Message);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // What a stranger's file may make of the reader is not known in full.
            return Refused("is not a workbook of Excel that can be read: save it again as .xlsx, or as CSV UTF-8");
        }

        Table Refused(string reason)
        {
            refusals.Add(new Refusal(name, 0, "", "", reason));
            return new Table(name, [], []) { IsWhole = false };
        }
    }

    public void Write(Table table, Stream output)
    {
        IEnumerable<Dictionary<string, object>> rows = table.Rows
            .Select(row => table.Columns.Zip(row.Cells).ToDictionary(pair => pair.First, object (pair) => pair.Second));
        if (table.Rows.Count == 0) rows = [table.Columns.ToDictionary(column => column, object (_) => "")];
        output.SaveAs(rows, sheetName: Path.GetFileNameWithoutExtension(table.File), configuration: Plain);
    }
}
