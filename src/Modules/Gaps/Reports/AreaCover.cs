using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>What a map shows of an area on a day: one cell a need that was asked for, and how many of them are met.</summary>
/// <param name="Area">The area.</param>
/// <param name="Cells">Its cells, in the order of the taxonomy; one at least.</param>
internal sealed record AreaCover(AreaSummary Area, IReadOnlyList<GapCell> Cells)
{
    /// <summary>The services that its statuses rest on, each once; none where nobody has looked for them.</summary>
    public IReadOnlyList<ServiceSummary> HeldBy { get; private init; } = [];

    public int Met { get; } = Cells.Count(cell => cell.Status == Status.Met);

    public int Unconfirmed { get; } = Cells.Count(cell => cell.Status == Status.Unconfirmed);

    public int Gaps { get; } = Cells.Count(cell => cell.Status == Status.Gap);

    /// <summary>The cell whose level falls first; null where none ever falls.</summary>
    public GapCell? FirstToEnd { get; } = Cells.Where(cell => cell.EndsOn is not null).MinBy(cell => cell.EndsOn!.Value.Day);

    public RecordedDay? EndsOn => FirstToEnd?.EndsOn;

    /// <summary>
    /// The slug of the look of the area on a map. Of one need: that of its cell. Of several: by the third that is met; where none is,
    /// by whether somebody should ask or nothing is on record.
    /// </summary>
    public string Look => this switch
    {
        { Cells: [GapCell only] } => only.Look,
        { Met: 0, Unconfirmed: > 0 } => "unconfirmed",
        { Met: 0 } => "gap",
        _ => Met == Cells.Count ? "some-4" : $"some-{Words.Number(((3 * Met) + Cells.Count - 1) / Cells.Count)}",
    };

    /// <summary>What stands on the area: status and level, or how many needs are met.</summary>
    public string Label => Cells is [GapCell cell]
        ? $"{char.ToUpperInvariant(Words.Of(cell.Status)[0])}{Words.Number(cell.Level)}"
        : Words.Number(Met);

    /// <summary>An area by its cells, with what holds them up: all of it where there is one cell, and of several what holds up those that are met.</summary>
    public static AreaCover Of(AreaSummary area, IReadOnlyList<HeldCell> cells) => new(area, [.. cells.Select(held => held.Cell)])
    {
        HeldBy = cells is [HeldCell only] ? only.By : [.. cells.Where(held => held.Cell.Status == Status.Met).SelectMany(held => held.By).Distinct<ServiceSummary>(ReferenceEqualityComparer.Instance)],
    };

    /// <summary>Every area of a selection on a day, with what holds it up.</summary>
    public static IReadOnlyList<AreaCover> On(Grid grid, Selection selection, DateOnly day) =>
    [
        .. selection.Areas.Select(area => Of(
            grid.Words.Areas[area], [.. selection.Needs.Select(need => HeldCell.On(grid, selection, area, need, day.DayNumber))])),
    ];

    /// <summary>The cells of a matrix, area by area.</summary>
    public static IReadOnlyList<AreaCover> Of(IReadOnlyList<GapCell> cells) =>
        [.. cells.GroupBy(cell => cell.Area.Code).Select(area => new AreaCover(area.First().Area, [.. area]))];
}
