namespace ServiceMap.Gaps.Reports;

/// <summary>Rows of a rug that stand together.</summary>
/// <param name="Name">Their group; null where the rug is not parted, and for areas of no group.</param>
/// <param name="Rows">The rows, in their order.</param>
internal sealed record RugBand(string? Name, IReadOnlyList<AreaCover> Rows)
{
    public static IReadOnlyList<RugBand> Of(IReadOnlyList<AreaCover> rows, RugOrder order) => order switch
    {
        RugOrder.Group => [.. rows.GroupBy(row => row.Area.Group).OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.InvariantCulture)
            .Select(group => new RugBand(group.Key, Rug.ByName(group)))],
        RugOrder.Gaps => [new RugBand(null, [.. Rug.ByName(rows).OrderByDescending(row => row.Gaps).ThenByDescending(row => row.Unconfirmed)])],
        _ => [new RugBand(null, Rug.ByName(rows))],
    };
}

/// <summary>The order of a rug's rows.</summary>
internal enum RugOrder
{
    /// <summary>By the area's name.</summary>
    Area,

    /// <summary>By the area's group, and in each by name.</summary>
    Group,

    /// <summary>Most gaps first, then most that is unconfirmed, then by name.</summary>
    Gaps,
}
