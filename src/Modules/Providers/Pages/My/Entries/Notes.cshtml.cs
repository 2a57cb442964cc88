using Microsoft.AspNetCore.Mvc;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Notes;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>What readers said is wrong with an entry, for whoever keeps it alone.</summary>
internal sealed class NotesModel(FindEntry find, CurrentListings listings, NotesOf notes, DealWithNote done) : EntryPageModel(find, listings)
{
    public IReadOnlyList<WaitingNote> Notes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await Find(id, "reads notes", stop) || Entry.Live is null) return NotFound();
        Notes = await notes.Run(Entry.Live, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm] string? note, CancellationToken stop)
    {
        if (!await Find(id, "deals with a note", stop) || Entry.Live is null) return NotFound();
        return await done.Run(Entry.Service, note ?? "", Entry.Keeper.Actor, stop) ? LocalRedirect(Address("notes")) : NotFound();
    }
}
