using System.Globalization;
using System.Text.Json;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Sources;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Uploads;

/// <summary>Entries as a table to be changed in a spreadsheet: the columns of <c>services.csv</c>, and the number of the version that is live.</summary>
internal static class EntrySheet
{
    public const string File = "services.csv";

    public const string Version = "version";

    public static IReadOnlyList<string> Columns { get; } = [.. PackColumns.Services, Version];

    public static Table Of(IEnumerable<(ServiceCode Service, EntryTexts Texts, int Number)> entries) =>
        Table.Of(File, Columns, entries.Select(entry => (string?[])[.. entry.Texts.Cells(entry.Service).Select(SafeCell.Write), entry.Number.ToString(CultureInfo.InvariantCulture)]));

    /// <summary>The rows to be kept until they are applied.</summary>
    public static string ToJson(Table table) => JsonSerializer.Serialize(table.Rows);

    public static IReadOnlyList<SheetRow> FromJson(string json) => [.. JsonSerializer.Deserialize<Row[]>(json)!.Select(SheetRow.Of)];
}

/// <summary>What a row of an uploaded table says.</summary>
/// <param name="Line">Its line in the file.</param>
/// <param name="Id">Its entry; empty for a new one.</param>
/// <param name="Version">The version that she changed, as it stands there.</param>
/// <param name="Texts">What the entry is to say, by field.</param>
internal sealed record SheetRow(int Line, string Id, string Version, IReadOnlyDictionary<string, string> Texts)
{
    public string this[string field] => Texts[field];

    public static SheetRow Of(Row row)
    {
        string[] cells = [.. row.Cells.Select(SafeCell.Read)];
        return new SheetRow(row.Line, cells[0], cells[^1], PackColumns.Services.Skip(1).Zip(cells.Skip(1)).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    /// <summary>
    /// The entry with what this row says. Line breaks that a spreadsheet writes otherwise are the same, as are <c>live</c> and no state; how the organisation is reached stays as
    /// it is, and so do the sites. An entry that is not paused or hidden any more has no day on which it is live again.
    /// </summary>
    public EntryContent On(EntryContent entry)
    {
        EntryTexts texts = entry.Texts.With(Texts.Where(said => Plain(said.Key, said.Value) != Plain(said.Key, entry.Texts[said.Key])));
        return entry with { Texts = texts["state"] is "paused" or "hidden" ? texts : texts.With(EntryTexts.LiveAgain, "") };
    }

    private static string Plain(string field, string text) => field == "state" && text == "live" ? "" : text.ReplaceLineEndings("\n");
}
