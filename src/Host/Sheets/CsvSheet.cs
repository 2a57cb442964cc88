using ServiceMap.Host.Packs;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Host.Sheets;

/// <summary>CSV, as in a data pack. Every file is taken for it that is nothing else.</summary>
internal sealed class CsvSheet : ISheetForm
{
    public string Slug => "csv";

    public string MediaType => "text/csv";

    public bool Reads(ReadOnlySpan<byte> beginning) => !beginning.StartsWith(ExcelSheet.Beginning);

    public Table Read(string name, Stream file, ICollection<Refusal> refusals) => ReadTable.Run(name, file, refusals);

    public void Write(Table table, Stream output) => WriteTable.Run(table, output);
}
