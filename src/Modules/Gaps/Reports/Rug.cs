namespace ServiceMap.Gaps.Reports;

/// <summary>The gap matrix as commissioners know it, as a tartan rug: a row an area, a column a need, and the totals of both.</summary>
internal sealed record Rug
{
    /// <summary>The rows that are counted, in their order; one band, or one a group.</summary>
    public required IReadOnlyList<RugBand> Bands { get; init; }

    /// <summary>The rows that are shown apart and counted nowhere.</summary>
    public required IReadOnlyList<AreaCover> Besides { get; init; }

    /// <summary>What each need comes to over the counted rows, in the order of the columns.</summary>
    public required IReadOnlyList<NeedCover> Needs { get; init; }

    /// <summary>The counted rows.</summary>
    public IEnumerable<AreaCover> Rows => Bands.SelectMany(band => band.Rows);

    public StatusCount Total => StatusCount.Of(Rows.SelectMany(row => row.Cells));

    /// <param name="counted">The rows that are counted; one at least.</param>
    /// <param name="besides">The rows that are shown apart.</param>
    /// <param name="order">The order of the counted rows.</param>
    public static Rug Of(IReadOnlyList<AreaCover> counted, IReadOnlyList<AreaCover> besides, RugOrder order) => new()
    {
        Bands = RugBand.Of(counted, order),
        Besides = ByName(besides),
        Needs = [.. counted.SelectMany(row => row.Cells).GroupBy(cell => cell.Need).Select(column => new NeedCover(column.Key, StatusCount.Of(column)))],
    };

    internal static IReadOnlyList<AreaCover> ByName(IEnumerable<AreaCover> rows) =>
        [.. rows.OrderBy(row => row.Area.Name, StringComparer.InvariantCultureIgnoreCase)];
}
