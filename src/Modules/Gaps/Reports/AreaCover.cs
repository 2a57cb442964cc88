using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Kernel;

namespace ServiceMap.Gaps.Reports;

/// <summary>What a map shows of an area on a day: one cell a need that was asked for, and how many of them are met.</summary>
/// <param name="Area">The area.</param>
/// <param name="Cells">Its cells, in the order of the taxonomy; one at least.</param>
internal sealed record AreaCover(AreaSummary Area, IReadOnlyList<GapCell> Cells)
{
    public int Met { get; } = Cells.Count(cell => cell.Status == Status.Met);

    public int Unconfirmed { get; } = Cells.Count(cell => cell.Status == Status.Unconfirmed);

    public int Gaps { get; } = Cells.Count(cell => cell.Status == Status.Gap);

    /// <summary>The cell whose level falls first; null where none ever falls.</summary>
    public GapCell? FirstToEnd { get; } = Cells.Where(cell => cell.EndsOn is not null).MinBy(cell => cell.EndsOn!.Value.Day);

    public RecordedDay? EndsOn => FirstToEnd?.EndsOn;

    /// <summary>
    /// How the area looks on a map. Of one need: its status, and the level where it is met. Of several: the share that is met, in
    /// thirds; where none is, whether somebody should ask or nothing is on record.
    /// </summary>
    public string Look => this switch
    {
        { Cells.Count: 1, Met: 1 } => $"met-{Cells[0].Level}",
        { Met: 0, Unconfirmed: > 0 } => "unconfirmed",
        { Met: 0 } => "gap",
        _ => Met == Cells.Count ? "some-4" : $"some-{1 + (Met * 3 / Cells.Count)}",
    };

    /// <summary>What stands on the area: status and level, or how many needs are met.</summary>
    public string Label => Cells is [GapCell cell]
        ? $"{char.ToUpperInvariant(Words.Of(cell.Status)[0])}{Words.Number(cell.Level)}"
        : Words.Number(Met);

    /// <summary>The cells of a matrix, area by area.</summary>
    public static IReadOnlyList<AreaCover> Of(IReadOnlyList<GapCell> cells) =>
        [.. cells.GroupBy(cell => cell.Area.Code).Select(area => new AreaCover(area.First().Area, [.. area]))];
}
