using Microsoft.AspNetCore.Mvc;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>What a draft changes, and what that does to the map, before it is sent.</summary>
internal sealed class CheckModel(FindEntry find, CurrentListings listings, OpenDraft open, DraftContents contents, MergeDraft merge, TryDraft trying, SendDraft send, Assure assure)
    : DraftPageModel(find, listings, open, contents)
{
    public IReadOnlyList<ChangeInWords> Changes { get; private set; } = [];

    public TryDraft.Tried Tried { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await Open(id, stop) is { } other) return other;
        if (await merge.Look(Draft, Entry.Keeper, stop) is not null) return LocalRedirect(Address("merge"));
        Tried = await trying.Run(Draft.Service, assure.Today(Said, Entry.Keeper), stop);
        Show(Tried.Faults);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (await Open(id, stop) is { } other) return other;
        SendDraft.Sent sent = await send.Run(Draft.Id, Entry.Keeper, stop);
        if (sent.Outcome == SendDraft.Outcome.Live) return LocalRedirect("/my/entries?done=live");
        if (sent.Outcome == SendDraft.Outcome.Waits) return LocalRedirect("/my/entries?done=waits");
        if (sent.Outcome == SendDraft.Outcome.ChangedMeanwhile) return LocalRedirect(Address("merge"));
        if (sent.Outcome == SendDraft.Outcome.NotOpen) return LocalRedirect("/my/entries");
        Tried = new TryDraft.Tried(sent.Faults, null, Contracts.Plugins.CoverAfter.Nothing);
        Show(sent.Faults);
        return Page();
    }

    private void Show(IReadOnlyList<Fault> faults)
    {
        Changes = [.. FieldChange.Between(From, Said).Select(change => Words.Of(ChangeInWords.Of(change, isEntitled: true)))];

        // Nothing can be put right on this page: each leads to the step where it can.
        foreach (Fault fault in faults) ModelState.AddModelError(Address($"edit/{EntryStep.Asking(fault.Field).Slug}") + $"#{fault.Field}", $"{Words.Name(fault.Field)} {fault.Text}");
        if (!ModelState.IsValid) Response.StatusCode = Microsoft.AspNetCore.Http.StatusCodes.Status400BadRequest;
    }
}
