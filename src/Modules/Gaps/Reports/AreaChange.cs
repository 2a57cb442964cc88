using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>What a map of differences shows of an area: one cell a need that was asked for, on two days.</summary>
/// <param name="Area">The area.</param>
/// <param name="Cells">Its cells, in the order of the taxonomy; one at least.</param>
internal sealed record AreaChange(AreaSummary Area, IReadOnlyList<CellChange> Cells)
{
    /// <summary>The area on the first day.</summary>
    public AreaCover Before { get; } = new(Area, [.. Cells.Select(cell => cell.Before)]);

    /// <summary>The area on the second day.</summary>
    public AreaCover After { get; } = new(Area, [.. Cells.Select(cell => cell.After)]);

    public ChangeCount Count { get; } = ChangeCount.Of(Cells);

    /// <summary>
    /// How the area looks: of one need, what became of its cell; of several, gained or lost by the sign of what is left when both are
    /// set against each other.
    /// </summary>
    public Change Look => Count switch
    {
        { Net: > 0 } => Change.Gained,
        { Net: < 0 } => Change.Lost,
        { Same: var same } => same == Cells.Count ? Change.Same : Change.Changed,
    };

    /// <summary>What stands on the area: of one need + or −, of several what is left, as +3 or −2; ± where as many were gained as lost.</summary>
    public string Label => Look switch
    {
        Change.Gained => Cells.Count == 1 ? "+" : $"+{Words.Number(Count.Net)}",
        Change.Lost => Cells.Count == 1 ? "−" : $"−{Words.Number(-Count.Net)}",
        Change.Changed => Count.Gained > 0 ? $"±{Words.Number(Count.Gained)}" : "~",
        _ => "=",
    };

    /// <summary>The cells of a comparison, area by area.</summary>
    public static IReadOnlyList<AreaChange> Of(IReadOnlyList<CellChange> changes) =>
        [.. changes.GroupBy(one => one.After.Area.Code).Select(area => new AreaChange(area.First().After.Area, [.. area]))];
}
