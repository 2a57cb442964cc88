using System.Text.Json;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Uploads;

/// <summary>What an upload would do, or did, row by row in the order of the file. It holds texts of entries, and nothing of sites.</summary>
internal sealed record UploadResult(IReadOnlyList<RowResult> Rows)
{
    public bool IsRefused => Rows.Any(row => row.Kind == RowKind.Refused);

    public bool ChangesSomething => Rows.Any(row => row.Kind is RowKind.Added or RowKind.Changed);

    public IReadOnlyList<RowResult> Of(RowKind kind) => [.. Rows.Where(row => row.Kind == kind)];

    public string ToJson() => JsonSerializer.Serialize(this);

    public static UploadResult FromJson(string json) => JsonSerializer.Deserialize<UploadResult>(json)!;
}

/// <param name="Line">Its line in the file.</param>
/// <param name="Name">What the entry is called.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Waits">Whether somebody is to approve it before it is live.</param>
/// <param name="Changes">What is live now beside what the row says; also of a row that is refused because somebody changed the entry meanwhile.</param>
/// <param name="Faults">Why it is refused, by column.</param>
internal sealed record RowResult(int Line, string Name, RowKind Kind, bool Waits, IReadOnlyList<ChangeInWords> Changes, IReadOnlyList<Fault> Faults);

internal enum RowKind
{
    Refused,
    Added,
    Changed,
    Unchanged,
}
