using Microsoft.AspNetCore.Mvc;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Pages;

/// <summary>The coverage map: the areas on a day, for one need or for any.</summary>
internal sealed class IndexModel(Views views) : CoveragePageModel(views)
{
    /// <summary>The areas that are counted, by code.</summary>
    public IReadOnlyList<AreaCover> Areas { get; private set; } = [];

    /// <summary>The areas that are shown beside them: the city, where only the boroughs are asked for.</summary>
    public IReadOnlyList<AreaCover> Besides { get; private set; } = [];

    /// <summary>Both, as the map and the table list them.</summary>
    public IEnumerable<(AreaCover Area, bool IsCounted)> Rows => Areas.Select(area => (area, true)).Concat(Besides.Select(area => (area, false)));

    public override string Heading => $"{View.Need?.Name ?? "Any need"}: who is covered on {Words.Day(View.Day)}";

    public override string Sentence =>
        CoverageTexts.Sentence(Areas, View.Selection.Standard, View.Day, View.Today) + CoverageTexts.Narrowing(View.Asked, View.Vocabulary);

    public override ReportTable Table => GapMatrix.AsTable([.. Areas.SelectMany(area => area.Cells)]);

    public override string FileName => $"coverage-{View.Need?.Code.Value ?? "any-need"}-{Words.Iso(View.Day)}";

    public AreaMap Map => new(Heading, [.. Rows.Select(row => OnMap(row.Area, row.IsCounted))], View.Paths, View.Attribution);

    public IReadOnlyList<LegendLine> Legend => LegendOf.Run(Areas, Besides, View.Selection.Standard);

    public override Sheet Picture => SheetOf(Map.Drawing, Legend);

    protected override Task<IActionResult?> Fill(CancellationToken stop)
    {
        Areas = AreaCover.Of(GapMatrix.Run(View.Grid, View.Selection, View.Day));
        Besides = AreaCover.Of(GapMatrix.Run(View.Grid, View.Uncounted, View.Day));
        return Task.FromResult<IActionResult?>(null);
    }

    private AreaOnMap OnMap(AreaCover area, bool isCounted) => new(
        area.Area, isCounted ? area.Look : "not-counted", isCounted ? area.Label : "", CoverageTexts.Says(area, isCounted), View.ToArea(area.Area, View.Need));
}
