using Microsoft.AspNetCore.Authorization;
using ServiceMap.Design;
using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Pages.Areas;

/// <summary>Why an area is covered, or not, for a need on a day: what holds it up, by whom that is vouched for, and what would end it.</summary>
[AllowAnonymous]
internal sealed class CellModel(Views views) : AreaPageModel(views)
{
    private int needPlace;

    public NeedSummary Need => View.Vocabulary.Needs[needPlace];

    public NeedSummary? Previous => needPlace == 0 ? null : View.Vocabulary.Needs[needPlace - 1];

    public NeedSummary? Next => needPlace + 1 == View.Vocabulary.Needs.Count ? null : View.Vocabulary.Needs[needPlace + 1];

    public Why Why { get; private set; } = null!;

    /// <summary>Every run of days of the cell, from its first record to its last.</summary>
    public IReadOnlyList<CellRun> Runs { get; private set; } = [];

    public LevelStrip Strip { get; private set; } = null!;

    /// <summary>The fall that ends the present level; null where none does.</summary>
    public CliffFall? Ending { get; private set; }

    /// <summary>Whom to ask, where it is unconfirmed.</summary>
    public IReadOnlyList<Question> Questions { get; private set; } = [];

    /// <summary>The last day before on which it was met, where it is not.</summary>
    public DateOnly? LastMet { get; private set; }

    public override string Heading => $"{Need.Name} in {Area.Name} on {Words.Day(View.Day)}";

    public override string Sentence => AreaTexts.Sentence(Why.Cell, View.Selection.Standard, View.Day, View.Today) + CoverageTexts.Narrowing(View.Asked, View.Vocabulary);

    public override ReportTable Table => WhyCell.AsTable([Why]);

    public override string PictureIs => "timeline";

    public override string TableIs => "these tables";

    public override string FileName => $"{AreaSlug.Of(Area)}-{Need.Code}-{Words.Iso(View.Day)}";

    protected override IReadOnlyList<Source> FindSources() => SourcesOf.Run(View.Grid, Cell);

    /// <summary>What the steps of the timeline look like.</summary>
    public IReadOnlyList<LegendLine> Legend =>
    [
        new(Looks.Of("met-3"), "Confirmed, level 3 in-borough", "", ""), new(Looks.Of("met-2"), "Confirmed, level 2 reach-in", "", ""),
        new(Looks.Of("met-1"), "Confirmed, level 1 generic", "", ""), new(Looks.Of("unconfirmed"), "Possible: on record, and nobody has confirmed it", "", ""),
    ];

    public override Sheet Picture => SheetOf(new StripDrawing(Strip, TimeMark.Of(Strip.Axis, View.Today, View.Day)), Legend) with { LegendBelow = true };

    private Selection Cell => Selection with { Needs = [needPlace] };

    protected override Task<PageAddress?> Find(CancellationToken stop)
    {
        if (View.Vocabulary.NeedPlaces.Of(new NeedCode(Text("need").ToLowerInvariant())) is not { } place) return Task.FromResult<PageAddress?>(null);

        needPlace = place;
        Why = WhyCell.Run(View.Grid, Cell, Place, needPlace, View.Day);
        FindTimeline();
        if (Why.Cell.EndsOn is { } end) Ending = FundingCliff.Run(View.Grid, Cell, end.Day, end.Day).Falls[0];
        if (Why.Cell.Status == Status.Unconfirmed) Questions = WhomToAsk.Run(View.Grid, Cell, View.Day);
        if (Why.Cell.Status != Status.Met) LastMet = ConfirmedDays.Of(View.Grid, Cell).Before(View.Day);
        return Task.FromResult<PageAddress?>(View.ToArea(Area, Need));
    }

    private void FindTimeline()
    {
        DateOnly[] days = [.. DaysOnRecord.Of(View.Grid, Cell, Place, needPlace)];
        TimeAxis axis = TimeAxis.Over(days, View.Today);
        Runs = CellTimelines.Run(View.Grid, Cell, days.Append(axis.From).Min(), days.Append(axis.To).Max());
        Strip = LevelStrip.Of(Runs, axis);
    }
}
