using Microsoft.EntityFrameworkCore;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning.Blueprint;

/// <summary>Takes the signatories of a data pack in: one row a body.</summary>
internal sealed class TakeSignatories(CommissioningDb db)
{
    internal static readonly string[] Columns =
        ["body", "kind", "area_code", "signed_on", "signed_precision", "notes", "source_title", "source_url"];

    public async Task<Upsert.Changes<Signatory>> Run(Table table, Known areas, Unnamed unnamed, ICollection<Refusal> refusals, CancellationToken stop)
    {
        List<Signatory> said = [.. PackRows.Read(table, Columns, ["body"], refusals, cells => Read(cells, areas))];
        return Upsert.Run(db, said, await db.Signatories.ToDictionaryAsync(signatory => signatory.Body, stop), signatory => signatory.Body, unnamed);
    }

    /// <summary>The table of a pack that has none: it names nothing, which matters only where the unnamed goes.</summary>
    public static Table? Nothing(Unnamed unnamed) => unnamed == Unnamed.Goes ? Table.Of("signatories.csv", Columns, []) : null;

    internal static string?[] Write(Signatory signatory) =>
    [
        signatory.Body, signatory.Kind, signatory.Area?.Value, PackRows.Day(signatory.Signed?.Day), PackRows.Precision(signatory.Signed),
        signatory.Notes, signatory.SourceTitle, signatory.SourceUrl,
    ];

    private static Signatory Read(RowReader cells, Known areas)
    {
        if (cells.Text("area_code") is not null) PackRows.RefuseUnlessPlace(cells, areas);
        return new Signatory
        {
            Body = cells.RequiredName("body"),
            Kind = cells.Text("kind"),
            Area = cells.Text("area_code") is { } code ? new AreaCode(code) : null,
            Signed = cells.Recorded("signed_on"),
            Notes = cells.Text("notes"),
            SourceTitle = cells.Text("source_title"),
            SourceUrl = cells.Text("source_url"),
        };
    }
}
