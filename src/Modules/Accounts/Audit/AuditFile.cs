using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CsvHelper;

namespace ServiceMap.Accounts.Audit;

/// <summary>Rows of the audit trail as a file.</summary>
internal static class AuditFile
{
    private static readonly string[] Columns =
        ["number", "at", "account_id", "name", "acting_as", "from_address", "what", "subject", "before", "after", "previous_hash", "hash"];

    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Csv(IEnumerable<AuditRow> rows)
    {
        using MemoryStream file = new();
        using (StreamWriter text = new(file, leaveOpen: true))
        using (CsvWriter csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            csv.WriteRecord(Columns);
            foreach (AuditRow row in rows) csv.WriteRecord([.. Values(row).Select(value => value ?? "")]);
        }

        return file.ToArray();
    }

    public static byte[] Json(IEnumerable<AuditRow> rows) =>
        JsonSerializer.SerializeToUtf8Bytes(rows.Select(row => Columns.Zip(Values(row)).ToDictionary(one => one.First, one => one.Second)), Lines);

    private static string?[] Values(AuditRow row) =>
    [
        row.Number.ToString(CultureInfo.InvariantCulture), row.At.ToString("O", CultureInfo.InvariantCulture), row.Account?.ToString(), row.Name, row.As, row.From,
        row.What, row.Subject, row.Before, row.After, row.Previous, row.Hash,
    ];
}
