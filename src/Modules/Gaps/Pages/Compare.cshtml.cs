using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Pages;

/// <summary>The comparison: what became of the areas between two days, for one need or for any.</summary>
[AllowAnonymous]
internal sealed class CompareModel(Views views) : CoveragePageModel(views)
{
    /// <summary>The areas that are counted, by code.</summary>
    public IReadOnlyList<AreaChange> Areas { get; private set; } = [];

    /// <summary>The areas that are shown beside them: the city, where only the boroughs are asked for.</summary>
    public IReadOnlyList<AreaChange> Besides { get; private set; } = [];

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>Both, as the map and the table list them.</summary>
    public IEnumerable<(AreaChange Area, bool IsCounted)> Rows => Areas.Select(area => (area, true)).Concat(Besides.Select(area => (area, false)));

    public IReadOnlyList<NeedChange> Needs => NeedChange.Of(Areas.SelectMany(area => area.Cells));

    /// <summary>The page of a cell, on the second day.</summary>
    public PageAddress ToCell(CellChange cell) => View.ToArea(cell.After.Area, cell.After.Need).With("day", To);

    public override string Heading => $"{View.Need?.Name ?? "Any need"}: what changed from {Words.Day(From)} to {Words.Day(To)}";

    public override string Sentence =>
        CompareTexts.Sentence(Areas, View.Selection.Standard, From, To) + CoverageTexts.Narrowing(View.Asked, View.Vocabulary);

    public override ReportTable Table => DayComparison.AsTable([.. Areas.SelectMany(area => area.Cells)]);

    public override string FileName => $"compare-{View.Need?.Code.Value ?? "any-need"}-{Words.Iso(From)}-{Words.Iso(To)}";

    public override Sheet Picture => SheetOf(Map.Drawing, Legend);

    public AreaMap Map => OnMap(Heading, area => (Words.Of(area.Look), area.Label, CompareTexts.Says(area), To));

    public AreaMap MapBefore => MapOf(From, area => area.Before);

    public AreaMap MapAfter => MapOf(To, area => area.After);

    public IReadOnlyList<LegendLine> Legend => CompareTexts.Legend(Areas, From, To);

    /// <summary>The legend of the two days, which counts neither.</summary>
    public IEnumerable<LegendLine> LegendOfDays =>
        LegendOf.Run([.. Areas.Select(area => area.After)], [], View.Selection.Standard).Select(line => line with { Count = "" });

    protected override Task<IActionResult?> Fill(CancellationToken stop)
    {
        To = View.Address.Day("to", View.Day);
        From = View.Address.Day("from", To.AddYears(-1));
        if (From > To)
        {
            View.Address.Mistakes.Add(new Mistake("from", Words.Day(From), "is after the day that it is compared with: choose an earlier one"));
            From = To.AddYears(-1);
        }

        Areas = AreaChange.Of(DayComparison.Run(View.Grid, View.Selection, From, To));
        Besides = AreaChange.Of(DayComparison.Run(View.Grid, View.Uncounted, From, To));
        return Task.FromResult<IActionResult?>(null);
    }

    private AreaMap MapOf(DateOnly day, Func<AreaChange, AreaCover> side) => OnMap(
        $"{View.Need?.Name ?? "Any need"} on {Words.Day(day)}",
        area => (side(area).Look, side(area).Label, CoverageTexts.Says(side(area), isCounted: true), day)) with { IsStill = true };

    private AreaMap OnMap(string name, Func<AreaChange, (string Look, string Label, string Says, DateOnly Day)> drawn)
    {
        IEnumerable<AreaOnMap> areas = Rows.Select(row =>
        {
            (string look, string label, string says, DateOnly day) = drawn(row.Area);
            PageAddress link = View.ToArea(row.Area.Area, View.Need).With("day", day);
            return row.IsCounted ? new AreaOnMap(row.Area.Area, look, label, says, link) : new AreaOnMap(row.Area.Area, "not-counted", "", $"not counted; {says}", link);
        });
        return new AreaMap(name, [.. areas], View.Paths, View.Attribution) { Table = "changes", SharesShapes = true };
    }
}
