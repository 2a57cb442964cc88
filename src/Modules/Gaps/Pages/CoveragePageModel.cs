using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;
using ServiceMap.Kernel;

namespace ServiceMap.Gaps.Pages;

/// <summary>
/// A page that shows something of the grid: its address holds everything that was asked for, and the same address with <c>format</c>
/// gives what it shows as a file.
/// </summary>
internal abstract class CoveragePageModel(Views views) : PageModel
{
    private const int LongestShown = 80;

    private IReadOnlyList<Source>? sources;

    public View View { get; private set; } = null!;

    /// <summary>What the page shows, in a few words: its heading, and the title of its picture.</summary>
    public abstract string Heading { get; }

    /// <summary>What the page shows, in a sentence or a few.</summary>
    public abstract string Sentence { get; }

    /// <summary>The content of the page as rows.</summary>
    public abstract ReportTable Table { get; }

    /// <summary>What files of this page are called, without their endings.</summary>
    public abstract string FileName { get; }

    /// <summary>The content of the page as a picture.</summary>
    public abstract Sheet Picture { get; }

    /// <summary>What its picture is: "map".</summary>
    public virtual string PictureIs => "map";

    /// <summary>What its rows are called.</summary>
    public virtual string TableIs => "this table";

    /// <summary>The words of <c>format</c> and the answers that they stand for: what every page can be had as. A page may have more.</summary>
    protected virtual Dictionary<string, Func<IActionResult>> Formats => new()
    {
        ["html"] = Page,
        ["csv"] = () => Csv(Table, FileName),
        ["png"] = () => Drawn(PictureFormat.Png, MediaTypeNames.Image.Png),
        ["svg"] = () => Drawn(PictureFormat.Svg, MediaTypeNames.Image.Svg),
        ["pdf"] = () => Drawn(PictureFormat.Pdf, MediaTypeNames.Application.Pdf),
    };

    /// <summary>Where what the page shows was read from.</summary>
    public IReadOnlyList<Source> Sources => sources ??= FindSources();

    /// <summary>The same in a line, where there is no room for all of them: on a picture, and on paper that must be one page.</summary>
    public string SourceLine => $"Made with ServiceMap from {Words.Count(Sources.Count, "public source", "public sources")}, which the page names.";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await views.Read(Request, stop) is not { } view) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        View = view;
        Func<IActionResult> answer = view.Address.Word("format", Formats, Page);
        if (await Fill(stop) is { } instead) return instead;
        foreach (Mistake mistake in view.Address.Mistakes) AddMistake(mistake);
        if (!ModelState.IsValid) Response.StatusCode = StatusCodes.Status400BadRequest;
        return ModelState.IsValid ? answer() : Page();
    }

    /// <summary>Reads what this page alone is asked, and works out what it shows. Gives another answer where there is no such page.</summary>
    protected abstract Task<IActionResult?> Fill(CancellationToken stop);

    protected virtual IReadOnlyList<Source> FindSources() => SourcesOf.Run(View.Grid, View.Selection);

    /// <param name="table">The rows.</param>
    /// <param name="name">What the file is called, without its ending.</param>
    protected FileContentResult Csv(ReportTable table, string name)
    {
        using MemoryStream bytes = new();
        using (StreamWriter writer = new(bytes, leaveOpen: true)) table.WriteCsv(writer);
        return File(bytes.ToArray(), $"{MediaTypeNames.Text.Csv}; charset=utf-8", $"{name}.csv");
    }

    /// <summary>A drawing with the words of the page round it.</summary>
    protected Sheet SheetOf(IDrawing drawing, IEnumerable<LegendLine> legend) => new()
    {
        Title = Heading,
        Subtitle = View.Filters,
        Says = Sentence,
        Drawing = drawing,
        Legend = [.. legend.Select(line => new Sheet.LegendEntry(line.Look, line.Name, string.Join(". ", new[] { line.Count, line.Meaning }.Where(part => part != ""))))],
        Attribution = drawing is MapDrawing ? View.Attribution : "",
        Sources = SourceLine,
    };

    private FileContentResult Drawn(PictureFormat format, string type) =>
        File(SheetFile.Make(Picture, format), type, $"{FileName}.{format.ToString().ToLowerInvariant()}");

    private void AddMistake(Mistake mistake)
    {
        string shown = mistake.Value.Length <= LongestShown ? mistake.Value : mistake.Value[..(LongestShown - 1)] + "…";
        string field = mistake.Field == "format" ? "" : mistake.Field; // No page has a control for it.
        ModelState.SetModelValue(field, shown, shown);
        ModelState.AddModelError(field, $"“{shown}” {mistake.Reason}");
    }
}
