using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Kernel;

namespace ServiceMap.Gaps.Pages;

/// <summary>The funding cliff: what falls between two days, what ends with it, and what is to be renewed when.</summary>
[AllowAnonymous]
internal sealed class CliffModel(Views views) : CoveragePageModel(views)
{
    /// <summary>How many falls the table shows at a time.</summary>
    public const int PageSize = 100;

    /// <summary>How many days stand there before the others are folded away.</summary>
    public const int DaysUnfolded = 12;

    public CliffPeriod Period { get; private set; } = null!;

    /// <summary>Whether nothing falls in the months to come, so that those that passed are shown.</summary>
    public bool LooksBack { get; private set; }

    /// <summary>What is selected, with the areas that this page alone is asked for.</summary>
    public Selection Selection { get; private set; } = null!;

    /// <summary>The areas that were asked for; none for all.</summary>
    public IReadOnlyList<AreaSummary> AreasAsked { get; private set; } = [];

    public string? Funder { get; private set; }

    public string? Project { get; private set; }

    public Reports.Cliff Cliff { get; private set; } = null!;

    public IReadOnlyList<CliffSpan> Spans { get; private set; } = [];

    public IReadOnlyList<CliffDay> Days { get; private set; } = [];

    public IReadOnlyList<Renewal> Renewals { get; private set; } = [];

    /// <summary>How many agreements for the same cells have no recorded end, and are in no calendar.</summary>
    public int Endless { get; private set; }

    /// <summary>Which page of the falls is shown, from 1.</summary>
    public int PageNumber { get; private set; }

    public bool IsNarrowed => AreasAsked.Count > 0 || Funder is not null || Project is not null;

    public override string Heading => $"{(View.Need is { } need ? $"{need.Name}: what" : "What")} ends between {Words.Day(Period.From)} and {Words.Day(Period.To)}";

    public override string Sentence =>
        (LooksBack ? CliffTexts.NothingAhead(View.Today, ConfirmedToday, IsNarrowed) + " " : "")
        + CliffTexts.Sentence(Cliff, Selection.Standard, Period.From, Period.To, View.Today)
        + CliffTexts.Narrowing(Funder, ProjectName, AreasAsked) + CoverageTexts.Narrowing(View.Asked, View.Vocabulary);

    public override ReportTable Table => FundingCliff.AsTable(Cliff);

    public override string FileName => $"cliff-{Words.Iso(Period.From)}-{Words.Iso(Period.To)}";

    protected override IReadOnlyList<Source> FindSources() => SourcesOf.Run(View.Grid, Selection);

    public CliffChart Chart => CliffChart.Of(Spans);

    public IReadOnlyList<LegendLine> Legend =>
    [
        .. Enum.GetValues<LossCause>().Select(cause => new LegendLine(
            CliffChart.LookOf(cause), CliffTexts.Name(cause), Words.Count(Spans.Sum(span => span.LostBy(cause)), "cell", "cells"), CliffTexts.Meaning(cause))),
    ];

    public override Sheet Picture => SheetOf(new CliffDrawing(Chart), Legend) with { LegendBelow = true };

    public override string PictureIs => "chart";

    public IEnumerable<AgreementSummary> AgreementsKnown => View.Grid.Agreements;

    public int PageCount => Math.Max(1, (Cliff.Falls.Count + PageSize - 1) / PageSize);

    private string? ProjectName => AgreementsKnown.FirstOrDefault(agreement => agreement.Project.Value == Project)?.ProjectName;

    private int ConfirmedToday => GapMatrix.Run(View.Grid, Selection, View.Today).Count(cell => cell.Level > Engine.Levels.None);

    protected override Task<IActionResult?> Fill(CancellationToken stop)
    {
        Selection = ReadAreas();
        AreasAsked = Selection.Areas.SequenceEqual(View.Selection.Areas) ? [] : [.. Selection.Areas.Select(place => View.Vocabulary.Areas[place])];
        Funder = OnRecord("funder", AgreementsKnown.Select(agreement => agreement.Funder));
        Project = OnRecord("project", AgreementsKnown.Select(agreement => agreement.Project.Value));
        Period = CliffPeriod.Read(View.Address, View.Today);
        Cliff = Between(Period);
        if (!Period.IsAsked && Cliff.Falls.Count == 0) LookBack();
        PageNumber = int.TryParse(View.Address.Text("page"), CultureInfo.InvariantCulture, out int page) ? Math.Clamp(page, 1, PageCount) : 1;
        Spans = CliffSpan.Of(Cliff, Period.From, Period.To);
        Days = CliffDay.Of(Cliff);
        Renewals = [.. RenewalCalendar.Run(View.Grid, Selection, Between(Calendar), Calendar.From, Calendar.To).Where(renewal => IsOf(renewal.Agreement))];
        Endless = RenewalCalendar.Paying(View.Grid, Selection).Count(agreement => agreement.Ends is null && IsOf(agreement));
        return Task.FromResult<IActionResult?>(null);
    }

    /// <summary>The days of the renewal calendar: where the page looks back, the months that come belong to it all the same.</summary>
    public CliffPeriod Calendar => LooksBack ? Period with { To = CliffPeriod.Next(View.Today).To } : Period;

    protected override Dictionary<string, Func<IActionResult>> Formats => new(base.Formats)
    {
        ["csv-renewals"] = () => Csv(RenewalCalendar.AsTable(Renewals), $"renewals-{Words.Iso(Calendar.From)}-{Words.Iso(Calendar.To)}"),
    };

    private void LookBack()
    {
        (Period, LooksBack) = (CliffPeriod.Last(View.Today), true);
        Cliff = Between(Period);
    }

    private Reports.Cliff Between(CliffPeriod period)
    {
        Reports.Cliff all = FundingCliff.Run(View.Grid, Selection, period.From, period.To);
        return Funder is null && Project is null ? all : all.Of(IsOf);
    }

    private bool IsOf(AgreementSummary agreement) =>
        (Funder is null || agreement.Funder == Funder) && (Project is null || agreement.Project.Value == Project);

    /// <summary>The other fields were read before: only what is wrong with the areas is new.</summary>
    private Selection ReadAreas()
    {
        List<Mistake> mistakes = [];
        Selection read = ReadSelection.Run(View.Asked with { Areas = View.Address.Texts("area") }, View.Grid, mistakes);
        View.Address.Mistakes.AddRange(mistakes.Where(mistake => mistake.Field == "area"));
        return read;
    }

    private string? OnRecord(string field, IEnumerable<string> values)
    {
        if (View.Address.Text(field) is not { } text) return null;
        Known known = new(field, values);
        if (known.Has(text)) return text;
        View.Address.Mistakes.Add(new Mistake(field, text, known.WhyNot(text)));
        return null;
    }
}
