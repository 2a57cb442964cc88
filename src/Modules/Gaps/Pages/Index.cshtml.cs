using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Pages;

/// <summary>The coverage map: the areas on a day, for one need or for any; for scripts, on every day of the recorded years.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Views views) : CoveragePageModel(views)
{
    private CoverageDays days = null!;

    /// <summary>The areas that are counted, by code.</summary>
    public IReadOnlyList<AreaCover> Areas { get; private set; } = [];

    /// <summary>The areas that are shown beside them: the city, where only the boroughs are asked for.</summary>
    public IReadOnlyList<AreaCover> Besides { get; private set; } = [];

    /// <summary>What the page says of the areas: those that are counted, and then those beside them.</summary>
    public IReadOnlyList<AreaRow> Rows { get; private set; } = [];

    public CoverageColumns Columns => View.Need is null ? CoverageColumns.OfNeeds : CoverageColumns.OfOneNeed;

    /// <summary>What the page says of its day.</summary>
    public DaySays Says { get; private set; } = null!;

    /// <summary>The years that the slider runs through.</summary>
    public SliderDays Slider { get; private set; } = null!;

    public override string Heading => $"{View.Need?.Name ?? "Any need"}: who is covered on {Words.Day(View.Day)}";

    public override string Sentence =>
        CoverageTexts.Sentence(Areas, View.Selection.Standard, View.Day, View.Today) + Narrowing;

    public string Narrowing => CoverageTexts.Narrowing(View.Asked, View.Vocabulary);

    public override ReportTable Table => GapMatrix.AsTable([.. Areas.SelectMany(area => area.Cells)]);

    public override string FileName => $"coverage-{View.Need?.Code.Value ?? "any-need"}-{Words.Iso(View.Day)}";

    public AreaMap Map => new(Heading, [.. Rows.Select(OnMap)], View.Paths, View.Attribution) { Tiles = View.Tiles };

    protected override Dictionary<string, Func<IActionResult>> Formats => new(base.Formats) { ["json"] = Film };

    public IReadOnlyList<LegendLine> Legend => LegendOf.Run(Areas, Besides, View.Selection.Standard);

    public override Sheet Picture => SheetOf(Map.Drawing, Legend);

    protected override Task<IActionResult?> Fill(CancellationToken stop)
    {
        Areas = AreaCover.On(View.Grid, View.Selection, View.Day);
        Besides = AreaCover.On(View.Grid, View.Uncounted, View.Day);
        Rows = [.. Areas.Select(area => new AreaRow(area, true, AreaSays.Of(area, true))), .. Besides.Select(area => new AreaRow(area, false, AreaSays.Of(area, false)))];

        (DateOnly from, DateOnly to) = RecordedYears.Of(View.Grid, ReadAddress.Earliest, ReadAddress.Latest, View.Today, View.Day);
        Slider = new SliderDays(from, to, View.Day, FallDays.Run(View.Grid, View.Selection, from, to));
        days = new CoverageDays(View, Slider.Falls, ConfirmedDays.Of(View.Grid, View.Selection));
        Says = days.Of(Areas, Besides, View.Day, Words.Day(View.Day));
        return Task.FromResult<IActionResult?>(null);
    }

    private AreaOnMap OnMap(AreaRow row) => new(
        row.Area.Area, row.Says.Look, row.Says.Label, row.Says.Says, View.ToArea(row.Area.Area, View.Need));

    private JsonResult Film() => new(FilmOf.Run(OverTime(View.Selection), OverTime(View.Uncounted), days, View.Today));

    private IReadOnlyList<AreaOverTime> OverTime(Selection selection) => CoverageOverTime.Run(View.Grid, selection, Slider.From, Slider.To);
}

/// <summary>An area on the day of the page, whether it is counted, and what is said of it.</summary>
internal sealed record AreaRow(AreaCover Area, bool IsCounted, AreaSays Says);
