using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Pages;

/// <summary>What the coverage map says of an area on a day: on the map, and in its row of the table.</summary>
/// <param name="Look">The slug of its look on the map.</param>
/// <param name="Label">What stands on it; empty where it is not counted.</param>
/// <param name="Says">What there is to know of it, after its name.</param>
/// <param name="Data">The values of its row for machines, by the names in <see cref="CoverageColumns"/>.</param>
/// <param name="Cells">The cells of its row behind its name, by the columns there.</param>
internal sealed record AreaSays(string Look, string Label, string Says, IReadOnlyList<string> Data, IReadOnlyList<CellSays> Cells)
{
    public static AreaSays Of(AreaCover area, bool isCounted) => new(
        isCounted ? area.Look : "not-counted",
        isCounted ? area.Label : "",
        CoverageTexts.Says(area, isCounted),
        area.Cells is [GapCell one] ? [Words.Of(one.Status), Words.Number(one.Level), Words.Number(one.Possible)] : [.. Counts(area)],
        area.Cells is [GapCell cell] ? OfOneNeed(cell) : OfNeeds(area));

    private static CellSays[] OfOneNeed(GapCell cell) =>
    [
        new(CoverageTexts.Name(cell.Status), Words.Number((int)cell.Status)) { Status = Words.Of(cell.Status) },
        new(Words.Level(cell.Level)) { Level = cell.Level },
        new(Words.Level(cell.Possible)) { Level = cell.Possible },
        new(cell.EndsOn?.ToString() ?? "", Words.Iso(cell.EndsOn?.Day)),
        new(CoverageTexts.Causes(cell.EndedBy)),
        new(CoverageTexts.Providers(cell), Words.Number(cell.Providers)),
    ];

    private static CellSays[] OfNeeds(AreaCover area) =>
    [
        .. Counts(area).Select(count => new CellSays(count)),
        new(area.FirstToEnd?.Need.Name ?? ""),
        new(area.EndsOn?.ToString() ?? "", Words.Iso(area.EndsOn?.Day)),
        new(area.FirstToEnd is { } first ? CoverageTexts.Causes(first.EndedBy) : ""),
    ];

    private static IEnumerable<string> Counts(AreaCover area) => new[] { area.Met, area.Unconfirmed, area.Gaps }.Select(Words.Number);
}

/// <summary>A cell of a row.</summary>
/// <param name="Text">Its text.</param>
/// <param name="SortBy">What it is sorted by, where that is not its text.</param>
internal sealed record CellSays(string Text, string? SortBy = null)
{
    /// <summary>The slug of the status that it shows, if it shows one.</summary>
    public string? Status { get; init; }

    /// <summary>The level that it shows, if it shows one.</summary>
    public byte? Level { get; init; }
}
