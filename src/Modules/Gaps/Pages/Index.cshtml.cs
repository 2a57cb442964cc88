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

    public string Attribution => settings["Map:Attribution"] ?? "";

    public string Need => Words.Needs[Selection.Needs[0]].Name;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Grid grid = await grids.Get(stop);
        Words = grid.Words;
        if (Words.Areas.Count == 0 || Words.Needs.Count == 0) return StatusCode(StatusCodes.Status503ServiceUnavailable);

        Paths = await paths.Get(ask, stop);
        Today = clock.Today();
        Day = ReadDay();
        Asked = ReadAsked();
        List<Mistake> mistakes = [];
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
        string text = Request.Query["day"].ToString();
        if (text.Length == 0) return Today;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        AddMistake("day", text, "is not a day: write it as 2021-03-31");
        return Today;
    }

    /// <summary>One need at a time; without one, the first of the taxonomy.</summary>
    private Asked ReadAsked() => new()
    {
        Needs = [Text("need") ?? Words.Needs[0].Code.Value],
        Stage = Text("stage"),
        Cohort = Text("cohort"),
        Kinds = [.. Request.Query["kind"].OfType<string>().Where(kind => kind.Length > 0)],
        Standard = Text("standard"),
        AreaSet = Text("areas"),
    };

    private string? Text(string field) => Request.Query[field].ToString() is { Length: > 0 } text ? text : null;

    private void AddMistake(string field, string value, string reason)
    {
        string shown = value.Length <= 80 ? value : value[..79] + "…";
        ModelState.SetModelValue(field, shown, shown);
        ModelState.AddModelError(field, $"“{shown}” {reason}");
    }
}
