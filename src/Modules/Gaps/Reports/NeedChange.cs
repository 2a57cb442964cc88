using ServiceMap.Gaps.Engine;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>What became of a need over many areas between two days.</summary>
/// <param name="Need">The need.</param>
/// <param name="Cells">Its cells, one an area.</param>
internal sealed record NeedChange(NeedSummary Need, IReadOnlyList<CellChange> Cells)
{
    public ChangeCount Count { get; } = ChangeCount.Of(Cells);

    public int MetBefore { get; } = Cells.Count(cell => cell.Before.Status == Status.Met);

    public int MetAfter { get; } = Cells.Count(cell => cell.After.Status == Status.Met);

    /// <summary>The cells of a comparison, need by need.</summary>
    public static IReadOnlyList<NeedChange> Of(IEnumerable<CellChange> changes) =>
        [.. changes.GroupBy(one => one.After.Need).Select(need => new NeedChange(need.Key, [.. need]))];
}
