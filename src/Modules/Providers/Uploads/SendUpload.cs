using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Uploads;

/// <summary>Somebody sends a table of entries: it is read, kept, and begun to be checked.</summary>
internal sealed class SendUpload(KeptUploads uploads, RunUploads runs, IEnumerable<ISheetForm> forms)
{
    public const int LargestFile = 5 << 20;

    public const int MostRows = 5000;

    private const string Name = "The file";

    /// <param name="Upload">The upload; null where it could not be read.</param>
    /// <param name="Faults">Why not, as sentences.</param>
    internal sealed record Outcome(Guid? Upload, IReadOnlyList<string> Faults);

    public async Task<Outcome> Run(Stream file, UploadSender sender, CancellationToken stop)
    {
        if (await uploads.LastOf(sender.Person.Account, stop) is { } last && runs.Percent(last.Id) is not null) return Refused("Your last upload is still being worked on: wait for it, or cancel it");
        using MemoryStream bytes = new();
        await file.CopyToAsync(bytes, stop);
        if (bytes.Length == 0) return Refused("Choose a file in which there is something");
        if (bytes.Length > LargestFile) return Refused("The file must be 5 MB or smaller");

        bytes.Position = 0;
        Refusals refusals = [];
        Table table = forms.Single(form => form.Reads(bytes.GetBuffer().AsSpan(0, (int)Math.Min(bytes.Length, 8)))).Read(Name, bytes, refusals);
        if (refusals.Count == 0) table.HasColumns(EntrySheet.Columns, refusals);
        if (refusals.Count > 0) return new Outcome(null, [.. refusals.Take(20).Select(refusal => refusal.ToString().TrimEnd('.'))]);
        if (table.Rows.Count == 0) return Refused("The file has no entries below its header");
        if (table.Rows.Count > MostRows) return Refused($"The file must have 5,000 entries or fewer: it has {table.Rows.Count:N0}");

        Guid id = await uploads.Add(table, sender.Person.Account, stop);
        runs.Check(id, sender);
        return new Outcome(id, []);
    }

    private static Outcome Refused(string reason) => new(null, [reason]);
}
