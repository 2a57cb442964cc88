using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning.Blueprint;

/// <summary>Takes the indicators of a data pack in: one row an area, indicator, period and source.</summary>
internal sealed class TakeIndicators(CommissioningDb db)
{
    internal static readonly string[] Columns = ["area_code", "indicator", "period", "value", "source_title", "source_url"];

    private static readonly string[] Key = ["area_code", "indicator", "period", "source_title", "source_url"];

    public async Task<Upsert.Changes<Indicator>> Run(Table table, Known areas, Unnamed unnamed, ICollection<Refusal> refusals, CancellationToken stop)
    {
        List<Indicator> said = [.. PackRows.Read(table, Columns, Key, refusals, cells => Read(cells, areas))];
        return Upsert.Run(db, said, await db.Indicators.ToDictionaryAsync(Identity, stop), Identity, unnamed);

        static (AreaCode, string, string, string, string) Identity(Indicator one) => (one.Area, one.Name, one.Period, one.SourceTitle, one.SourceUrl);
    }

    /// <summary>The table of a pack that has none: it names nothing, which matters only where the unnamed goes.</summary>
    public static Table? Nothing(Unnamed unnamed) => unnamed == Unnamed.Goes ? Table.Of("indicators.csv", Columns, []) : null;

    internal static string?[] Write(Indicator indicator) =>
    [
        indicator.Area.Value, indicator.Name, indicator.Period, indicator.Value?.ToString(CultureInfo.InvariantCulture), indicator.SourceTitle,
        indicator.SourceUrl,
    ];

    private static Indicator Read(RowReader cells, Known areas)
    {
        PackRows.RefuseUnlessPlace(cells, areas);
        return new Indicator
        {
            Area = new AreaCode(cells.Required("area_code")),
            Name = cells.RequiredName("indicator"),
            Period = cells.Text("period") ?? "",
            Value = cells.Number("value"),
            SourceTitle = cells.Text("source_title") ?? "",
            SourceUrl = cells.Text("source_url") ?? "",
        };
    }
}
