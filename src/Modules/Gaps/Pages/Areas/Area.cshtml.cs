using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using ServiceMap.Kernel;

namespace ServiceMap.Gaps.Pages.Areas;

/// <summary>An area on a day: its needs, its funding, who serves it, what ends, and what its neighbours have that it has not.</summary>
[AllowAnonymous]
internal sealed class AreaModel(Views views, IMediator ask) : AreaPageModel(views)
{
    public AreaCover Cover { get; private set; } = null!;

    /// <summary>The last day before on which anything was met; null where nothing ever was, or something still is.</summary>
    public DateOnly? LastMet { get; private set; }

    public IReadOnlyList<FundedProject> Funding { get; private set; } = [];

    public FundingTimeline Timeline { get; private set; } = null!;

    public IReadOnlyList<ServiceThere> Services { get; private set; } = [];

    public AreaEndings Endings { get; private set; } = null!;

    public IReadOnlyList<AreaSummary> Neighbours { get; private set; } = [];

    public IReadOnlyList<HadNearby> Nearby { get; private set; } = [];

    public IReadOnlyList<IndicatorSummary> Indicators { get; private set; } = [];

    public override string Heading => $"{Area.Name} on {Words.Day(View.Day)}";

    public override string Sentence => AreaTexts.Sentence(Cover, View.Selection.Standard, View.Day, View.Today) + CoverageTexts.Narrowing(View.Asked, View.Vocabulary);

    public override ReportTable Table => GapMatrix.AsTable(Cover.Cells);

    public override string PictureIs => "timeline of funding";

    public override string TableIs => "the table of needs";

    public override string FileName => $"{AreaSlug.Of(Area)}-{Words.Iso(View.Day)}";

    protected override IReadOnlyList<Source> FindSources() => SourcesOf.Run(View.Grid, Selection);

    public override Sheet Picture =>
        SheetOf(new TimelineDrawing(Timeline, TimeMark.Of(Timeline.Axis, View.Today, View.Day), "No agreement on record"),
            Timeline.Funders.Select(funder => new LegendLine(funder.Look, funder.Name, "", ""))) with { LegendBelow = true };

    protected override Dictionary<string, Func<IActionResult>> Formats => new(base.Formats)
    {
        ["csv-funding"] = () => Csv(AreaFunding.AsTable(Funding), $"funding-{AreaSlug.Of(Area)}"),
    };

    protected override async Task<PageAddress?> Find(CancellationToken stop)
    {
        Cover = AreaCover.Of(GapMatrix.Run(View.Grid, Selection, View.Day))[0];
        if (Cover.Met == 0) LastMet = ConfirmedDays.Of(View.Grid, Selection).Before(View.Day);
        Funding = AreaFunding.Run(View.Grid, Place);
        Timeline = FundingTimeline.Of(Funding, new FunderLooks(View.Grid.Agreements), View.Today);
        Services = ServicesThere.Run(View.Grid, Selection, Place, View.Day);
        Endings = AreaEndings.Run(View.Grid, Selection, View.Day);
        Indicators = await ask.Send(new IndicatorsOf([Area.Code]), stop);
        await FindNeighbours(stop);
        return View.ToArea(Area);
    }

    private async Task FindNeighbours(CancellationToken stop)
    {
        IReadOnlyList<AreaCode> codes = (await ask.Send(new AreaNeighbours([Area.Code]), stop))[Area.Code];
        int[] places = [.. View.Vocabulary.AreaPlaces.Of(codes).OrderBy(place => View.Vocabulary.Areas[place].Name, StringComparer.Ordinal)];
        Neighbours = [.. places.Select(place => View.Vocabulary.Areas[place])];
        Nearby = NeighboursHave.Run(View.Grid, Selection, Place, places, View.Day);
    }
}
