using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Maps;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>One step of the task list. What is filled in is kept as it stands, right or wrong.</summary>
internal sealed class StepModel(
    FindEntry find, CurrentListings listings, OpenDraft open, DraftContents contents, KeepStep keep, PickAreas pick, AreaPictures pictures) : DraftPageModel(find, listings, open, contents)
{
    public EntryStep Step { get; private set; } = EntryStep.Basics;

    /// <summary>The shapes of the areas, where they are asked; null elsewhere.</summary>
    public AreaPaths? Paths { get; private set; }

    public string Fields => $"_Step{char.ToUpperInvariant(Step.Slug[0])}{Step.Slug[1..]}";

    public async Task<IActionResult> OnGetAsync(Guid id, string step, CancellationToken stop) => await OpenStep(id, step, stop) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid id, string step, CancellationToken stop)
    {
        if (await OpenStep(id, step, stop) is { } other) return other;
        Dictionary<string, string> said = ReadStep.Of(Step, Request.Form);
        string? adds = Request.Form["add"];
        if (adds is not null) said["areas"] = await pick.Run(said["areas"], adds, stop);
        IReadOnlyList<Fault> faults = await keep.Run(Draft, Step, said, isDone: adds is null, stop);
        if (adds is not null) return LocalRedirect(Address($"edit/{Step.Slug}") + "#areas");
        if (faults.Count == 0) return LocalRedirect(Address("edit"));
        Read();
        Tell(faults);
        return Page();
    }

    /// <summary>Keeps what stands in the form on the way, for a script that sends it while somebody writes.</summary>
    public async Task<IActionResult> OnPostKeepAsync(Guid id, string step, CancellationToken stop)
    {
        if (await OpenStep(id, step, stop) is not null) return StatusCode(StatusCodes.Status409Conflict);
        await keep.Run(Draft, Step, ReadStep.Of(Step, Request.Form), isDone: false, stop);
        return new JsonResult(new { saved = KeptWords.Moment(Draft.Saved) });
    }

    /// <summary>The values of a facet as choices, of which those that the field holds are chosen.</summary>
    public IEnumerable<SelectListItem> Items(Facet facet, string field) => facet.Values.Where(value => value.Slug != Facet.NotRecorded)
        .Select(value => new SelectListItem(value.Name, value.Slug, Said.Texts.List(field).Contains(value.Slug)));

    public IEnumerable<SelectListItem> Items(string field, params (string Value, string Text)[] choices) =>
        choices.Select(choice => new SelectListItem(choice.Text, choice.Value, Said.Texts[field] == choice.Value || (field == "state" && choice.Value == "live" && Said.Texts[field].Length == 0)));

    public bool Serves(AreaSummary area) => Said.Texts["areas"] == "all" || Said.Texts.List("areas").Contains(area.Code.Value);

    private async Task<IActionResult?> OpenStep(Guid id, string slug, CancellationToken stop)
    {
        if (EntryStep.Of(slug) is not { } step) return NotFound();
        Step = step;
        if (await Open(id, stop) is { } other) return other;
        if (step == EntryStep.Where) Paths = await pictures.Run(stop);
        return null;
    }
}
