using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Kernel;

namespace ServiceMap.Gaps.Pages;

/// <summary>The rug: every area and every need on a day.</summary>
[AllowAnonymous]
internal sealed class RugModel(Views views) : CoveragePageModel(views)
{
    private static readonly Dictionary<string, RugOrder> Orders = new()
    {
        ["area"] = RugOrder.Area, ["group"] = RugOrder.Group, ["gaps"] = RugOrder.Gaps,
    };

    private static readonly Dictionary<string, int> Horizons = new() { ["3"] = 3, ["6"] = 6, ["12"] = 12, ["24"] = 24 };

    private const int UsualHorizon = 12;

    private IReadOnlyList<GapCell> cells = [];

    public Rug Rug { get; private set; } = null!;

    public RugOrder Order { get; private set; }

    /// <summary>For how many months after the day an end is marked.</summary>
    public int Horizon { get; private set; }

    public override string Heading => $"Every {CoverageTexts.Plural(Rug.Rows.Select(row => row.Area)).TrimEnd('s')} and need on {Words.Day(View.Day)}";

    public override string Sentence =>
        RugTexts.Sentence(Rug, View.Selection.Standard, View.Day, View.Today) + CoverageTexts.Narrowing(View.Asked, View.Vocabulary);

    public override ReportTable Table => GapMatrix.AsTable(cells);

    public override string FileName => $"rug-{Words.Iso(View.Day)}";

    public override string PictureIs => "rug";

    protected override IReadOnlyList<Source> FindSources() => SourcesOf.Run(View.Grid, EveryNeed(View.Selection));

    public override Sheet Picture => SheetOf(RugPicture.Of(Rug, Drawn, $"Ends soon: {EndsSoon}"), Legend) with { LegendBelow = true };

    /// <summary>What the mark of an end means.</summary>
    public string EndsSoon => $"its level falls within {Words.Number(Horizon)} months, by {Words.Day(View.Day.AddMonths(Horizon))}.";

    public IReadOnlyList<LegendLine> Legend => LegendOf.Cells(cells, View.Selection.Standard);

    /// <summary>Where nothing is met on the day, the last day before it on which something was.</summary>
    public DateOnly? LastMet => Rug.Total.Met > 0 ? null : ConfirmedDays.Of(View.Grid, EveryNeed(View.Selection)).Before(View.Day);

    public RugRow Drawn(AreaCover row)
    {
        PageAddress area = View.ToArea(row.Area);
        return new RugRow(row, area, [.. row.Cells.Select(cell => new RugCell(cell, View.Day.AddMonths(Horizon), area.Below(cell.Need.Code.Value)))]);
    }

    protected override Task<IActionResult?> Fill(CancellationToken stop)
    {
        Order = View.Address.Word("by", Orders, RugOrder.Area);
        Horizon = View.Address.Word("horizon", Horizons, UsualHorizon);
        cells = GapMatrix.Run(View.Grid, EveryNeed(View.Selection), View.Day);
        Rug = Rug.Of(AreaCover.Of(cells), AreaCover.Of(GapMatrix.Run(View.Grid, EveryNeed(View.Uncounted), View.Day)), Order);
        return Task.FromResult<IActionResult?>(null);
    }

    private Selection EveryNeed(Selection selection) => selection with { Needs = [.. Enumerable.Range(0, View.Vocabulary.Needs.Count)] };
}
