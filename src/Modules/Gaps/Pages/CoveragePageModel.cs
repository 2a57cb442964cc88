using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
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

    private static readonly Dictionary<string, PageFormat> Formats = new() { ["html"] = PageFormat.Page, ["csv"] = PageFormat.Csv };

    public View View { get; private set; } = null!;

    /// <summary>What the page shows, in a few words: its heading, and the title of its picture.</summary>
    public abstract string Heading { get; }

    /// <summary>What the page shows, in a sentence or a few.</summary>
    public abstract string Sentence { get; }

    /// <summary>The content of the page as rows.</summary>
    public abstract ReportTable Table { get; }

    /// <summary>What files of this page are called, without their endings.</summary>
    public abstract string FileName { get; }

    /// <summary>Where what the page shows was read from.</summary>
    public virtual IReadOnlyList<Source> Sources => SourcesOf.Run(View.Grid, View.Selection);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await views.Read(Request, stop) is not { } view) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        View = view;
        PageFormat format = view.Address.Word("format", Formats, PageFormat.Page);
        if (await Fill(stop) is { } instead) return instead;
        foreach (Mistake mistake in view.Address.Mistakes) AddMistake(mistake);
        if (!ModelState.IsValid) Response.StatusCode = StatusCodes.Status400BadRequest;
        return format == PageFormat.Csv && ModelState.IsValid ? Csv() : Page();
    }

    /// <summary>Reads what this page alone is asked, and works out what it shows. Gives another answer where there is no such page.</summary>
    protected abstract Task<IActionResult?> Fill(CancellationToken stop);

    private FileContentResult Csv()
    {
        using MemoryStream bytes = new();
        using (StreamWriter writer = new(bytes, leaveOpen: true)) Table.WriteCsv(writer);
        return File(bytes.ToArray(), $"{MediaTypeNames.Text.Csv}; charset=utf-8", $"{FileName}.csv");
    }

    private void AddMistake(Mistake mistake)
    {
        string shown = mistake.Value.Length <= LongestShown ? mistake.Value : mistake.Value[..(LongestShown - 1)] + "…";
        ModelState.SetModelValue(mistake.Field, shown, shown);
        ModelState.AddModelError(mistake.Field, $"“{shown}” {mistake.Reason}");
    }

    private enum PageFormat
    {
        Page,
        Csv,
    }
}
