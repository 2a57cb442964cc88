using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design;
using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Kernel;

namespace ServiceMap.Gaps.Pages;

/// <summary>Whom to ask, so that unconfirmed cells turn to met.</summary>
[AllowAnonymous]
internal sealed class AskModel(Views views) : CoveragePageModel(views)
{
    public IReadOnlyList<Question> Questions { get; private set; } = [];

    /// <summary>The one service that the map shows; null for all.</summary>
    public Question? Chosen { get; private set; }

    /// <summary>The areas that are shown beside those counted.</summary>
    public IReadOnlyList<AreaSummary> Besides { get; private set; } = [];

    public override string Heading => $"Whom to ask: what may be there on {Words.Day(View.Day)}";

    public override string Sentence => AskTexts.Sentence(Questions, Unconfirmed, View.Day) + CoverageTexts.Narrowing(View.Asked, View.Vocabulary);

    public override ReportTable Table => WhomToAsk.AsTable(Questions);

    public override string FileName => $"whom-to-ask-{View.Need?.Code.Value ?? "any-need"}-{Words.Iso(View.Day)}";

    public string MapName => Chosen is null
        ? $"Unconfirmed cells on {Words.Day(View.Day)} that somebody could turn to met"
        : $"Cells that {Chosen.Service.Entry.Name} would turn to met";

    /// <summary>The cells of each area that the map shows.</summary>
    public AskMap Shown { get; private set; } = null!;

    public AreaMap Map => new(MapName, [.. Shown.Areas.Select(OnMap), .. Besides.Select(area => new AreaOnMap(area, "not-counted", "", "not counted", View.ToArea(area)))], View.Paths, View.Attribution) { Table = "areas" };

    public IReadOnlyList<LegendLine> Legend
    {
        get
        {
            IEnumerable<LegendLine> lines = Shown.Legend;
            if (Besides.Count == 0) return [.. lines];
            return [.. lines, new LegendLine(Looks.Of("not-counted"), string.Join(", ", Besides.Select(area => area.Name)), "", "Shown, and not counted.")];
        }
    }

    public override Sheet Picture => SheetOf(Map.Drawing, Legend) with { Title = MapName };

    private int Unconfirmed => GapMatrix.Run(View.Grid, View.Selection, View.Day).Count(cell => cell.Status == Status.Unconfirmed);

    public AskLetter Letter(Question question) => AskLetter.Of(question, AreasOf(question), NeedsOf(question), MissingFrom(question), View.Day);

    public string MissingFrom(Question question) => AskTexts.Of(question.Missing, View.Grid.AssuranceDays);

    public string AreasOf(Question question) => question.Service.Entry.Areas switch
    {
        { All: true } => "all areas",
        { IsRecorded: false } => "not recorded",
        { Codes: var codes } => string.Join(", ", codes.Select(code => View.Vocabulary.AreaPlaces.Of(code)).OfType<int>().Select(place => View.Vocabulary.Areas[place].Name)),
    };

    public string NeedsOf(Question question) =>
        string.Join(", ", View.Vocabulary.Needs.Where(need => question.Service.Entry.Needs.Contains(need.Code)).Select(need => need.Name));

    protected override Task<IActionResult?> Fill(CancellationToken stop)
    {
        Questions = WhomToAsk.Run(View.Grid, View.Selection, View.Day);
        Besides = [.. View.Uncounted.Areas.Select(place => View.Vocabulary.Areas[place])];
        if (View.Address.Text("service") is { } code) Chosen = Choose(code);
        Shown = AskMap.Of(Chosen is null ? Questions : [Chosen], [.. View.Selection.Areas.Select(place => View.Vocabulary.Areas[place])], View.Selection.Needs.Length);
        return Task.FromResult<IActionResult?>(null);
    }

    private Question? Choose(string code)
    {
        if (Questions.FirstOrDefault(question => question.Service.Entry.Code.Value == code) is { } question) return question;
        Known known = new("service to ask about", Questions.Select(one => one.Service.Entry.Code.Value));
        View.Address.Mistakes.Add(new Mistake("service", code, known.WhyNot(code)));
        return null;
    }

    private AreaOnMap OnMap(AskedArea area) => new(
        area.Area, area.Look, area.Cells == 0 ? "" : Words.Number(area.Cells),
        area.Cells == 0 ? "nothing to turn" : $"{Words.Count(area.Cells, "cell", "cells")} could turn to met: {area.NeedNames}", View.ToArea(area.Area));
}
