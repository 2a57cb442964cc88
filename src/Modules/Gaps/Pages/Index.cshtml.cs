using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Configuration;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Kernel;

namespace ServiceMap.Gaps.Pages;

/// <summary>The coverage map of a need on a day; its address holds everything that was asked for.</summary>
internal sealed class IndexModel(CurrentGrid grids, CurrentPaths paths, IMediator ask, TimeProvider clock, IConfiguration settings) : PageModel
{
    public Vocabulary Words { get; private set; } = null!;

    public AreaPaths Paths { get; private set; } = null!;

    public Selection Selection { get; private set; } = null!;

    /// <summary>What was asked for, to be shown again.</summary>
    public Asked Asked { get; private set; } = null!;

    public DateOnly Day { get; private set; }

    public DateOnly Today { get; private set; }

    /// <summary>The cells that are counted, by area code.</summary>
    public IReadOnlyList<GapCell> Cells { get; private set; } = [];

    /// <summary>The cells that are shown beside them: the city, where only the boroughs are asked for.</summary>
    public IReadOnlyList<GapCell> Besides { get; private set; } = [];

    /// <summary>The titles and addresses of the sources of what covers these cells or may.</summary>
    public IReadOnlyList<Source> Sources { get; private set; } = [];

    public string Attribution { get; private set; } = "";

    public string Need => Words.Needs[Selection.Needs[0]].Name;

    /// <summary>The sentence above the map.</summary>
    public string Sentence => CoverageTexts.Sentence(Cells, Selection.Standard, Day, Today) + CoverageTexts.Narrowing(Asked, Words);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Grid grid = await grids.Get(stop);
        Words = grid.Words;
        if (Words.Areas.Count == 0 || Words.Needs.Count == 0) return StatusCode(StatusCodes.Status503ServiceUnavailable);

        Paths = await paths.Get(ask, stop);
        Attribution = Pictures.Attribution.Of(settings, Paths.Version);
        Today = clock.Today();
        Day = ReadDay();
        List<Mistake> mistakes = [];
        Asked = ReadAsked(mistakes);
        Selection = ReadSelection.Run(Asked, grid, mistakes);
        foreach (Mistake mistake in mistakes) AddMistake(mistake.Field, mistake.Value, mistake.Reason);

        Cells = GapMatrix.Run(grid, Selection, Day);
        Besides = GapMatrix.Run(grid, Selection with { Areas = Uncounted() }, Day);
        Sources = SourcesOf.Run(grid, Selection);
        if (!ModelState.IsValid) Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    public IEnumerable<SelectListItem> Needs => Words.Needs.Select(need => new SelectListItem(need.Name, need.Code.Value));

    public IEnumerable<SelectListItem> Stages => Words.Stages.Select(stage => new SelectListItem(stage.Name, stage.Code.Value));

    public IEnumerable<SelectListItem> Cohorts => Words.Cohorts.Select(cohort => new SelectListItem(cohort.Name, cohort.Code.Value));

    public IEnumerable<SelectListItem> Kinds => Words.Kinds.Select(kind => new SelectListItem(kind.Name, kind.Slug));

    public string Standard => ReadSelection.Standards.First(pair => pair.Value == Selection.Standard).Key;

    private int[] Uncounted() => [.. Enumerable.Range(0, Words.Areas.Count).Except(Selection.Areas)];

    private DateOnly ReadDay()
    {
        if (Text("day") is not { } text) return Today;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        AddMistake("day", text, "is not a day: write it as 2021-03-31");
        return Today;
    }

    private Asked ReadAsked(List<Mistake> mistakes) => new()
    {
        Needs = [ReadNeed(mistakes)],
        Stage = Text("stage"),
        Cohort = Text("cohort"),
        Kinds = [.. Request.Query["kind"].OfType<string>().Where(kind => kind.Length > 0)],
        Standard = Text("standard"),
        AreaSet = Text("areas"),
    };

    /// <summary>One need at a time; without one that is known, the first of the taxonomy.</summary>
    private string ReadNeed(List<Mistake> mistakes)
    {
        Known needs = new("need", Words.Needs.Select(need => need.Code.Value));
        string first = Words.Needs[0].Code.Value;
        if (Text("need") is not { } text || needs.Has(text)) return Text("need") ?? first;
        mistakes.Add(new Mistake("need", text, needs.WhyNot(text)));
        return first;
    }

    private string? Text(string field) => Request.Query[field].FirstOrDefault(text => !string.IsNullOrEmpty(text));

    private void AddMistake(string field, string value, string reason)
    {
        string shown = value.Length <= 80 ? value : value[..79] + "…";
        ModelState.SetModelValue(field, shown, shown);
        ModelState.AddModelError(field, $"“{shown}” {reason}");
    }
}
