using Microsoft.AspNetCore.Mvc;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>The task list in which an entry is edited.</summary>
internal sealed class EditModel(FindEntry find, CurrentListings listings, OpenDraft open, DraftContents contents, BeginDraft begin, DropDraft drop, CheckDraft check)
    : DraftPageModel(find, listings, open, contents)
{
    private IReadOnlyList<Fault> faults = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await Open(id, stop) is { } other) return other;
        faults = await check.Run(Draft.Service, Said, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostBeginAsync(Guid id, CancellationToken stop)
    {
        if (!await Find(id, "begins to edit the entry", stop)) return NotFound();
        return await begin.Run(Entry.Service, Entry.Keeper, stop) is null ? NotFound() : LocalRedirect(Address("edit"));
    }

    public async Task<IActionResult> OnPostDropAsync(Guid id, CancellationToken stop)
    {
        if (await Open(id, stop) is { } other) return other;
        await drop.Run(Draft, stop);
        return LocalRedirect("/my/entries?done=dropped");
    }

    /// <summary>How far a step is; without a colour where nothing is to be done.</summary>
    public (string Words, string? Colour) Standing(EntryStep step)
    {
        if (faults.Any(fault => step == EntryStep.Asking(fault.Field)) && (Draft.Steps.Contains(step.Slug) || !Draft.IsNew)) return ("Something is wrong", "red");
        if (step.Fields.Any(field => Said.Texts[field] != From.Texts[field]) || (step == EntryStep.Where && !Said.Sites.SequenceEqual(From.Sites))) return ("Changed", "blue");
        if (Draft.IsNew && !Draft.Steps.Contains(step.Slug)) return ("Not done yet", "blue");
        return ("As it was", null);
    }
}
