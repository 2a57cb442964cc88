using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Pages;

/// <summary>A row of the rug as it is drawn.</summary>
internal sealed record RugRow(AreaCover Cover, PageAddress Link, IReadOnlyList<RugCell> Cells);

/// <summary>A cell of the rug as it is drawn: its look, its letter, its two marks, and all of that in words.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Horizon">The last day of the time that is looked ahead.</param>
/// <param name="Link">The page that it leads to.</param>
internal sealed record RugCell(GapCell Cell, DateOnly Horizon, PageAddress Link)
{
    public string Look => Cell.Look;

    /// <summary>The letter of the status; behind it, where it is met, the level.</summary>
    public string Letter => Cell.Status switch
    {
        Status.Met => $"M{Words.Number(Cell.Level)}",
        Status.Unconfirmed => "U",
        _ => "G",
    };

    /// <summary>Whether its level ends within the time that is looked ahead.</summary>
    public bool EndsSoon => Cell.EndsOn is { } end && end.Day <= Horizon;

    /// <summary>"Lambeth, Housing: met, level 2, fragile, ends 31 March 2026".</summary>
    public string Says =>
        $"{Cell.Area.Name}, {Cell.Need.Name}: {Words.Of(Cell.Status)}, level {Words.Number(Cell.Level)}{Hold}{(Cell.EndsOn is { } end ? $", ends {end}" : "")}";

    private string Hold => Cell switch
    {
        { ProviderUnknown: true } => ", provider unknown",
        { IsFragile: true } => ", fragile",
        _ => "",
    };
}
