using Microsoft.AspNetCore.Mvc;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>A page on which a draft is written. Without one that is open it leads to the list of entries, where one is begun.</summary>
internal abstract class DraftPageModel(FindEntry find, CurrentListings listings, OpenDraft open, DraftContents contents) : EntryPageModel(find, listings)
{
    public Draft Draft { get; private set; } = null!;

    /// <summary>What the draft says.</summary>
    public EntryContent Said { get; private set; } = EntryContent.Empty;

    /// <summary>What was live when it was begun.</summary>
    public EntryContent From { get; private set; } = EntryContent.Empty;

    /// <returns>Null where all is well; else what to answer.</returns>
    protected async Task<IActionResult?> Open(Guid id, CancellationToken stop)
    {
        if (!await Find(id, "edits the entry", stop)) return NotFound();
        if (await open.Run(Entry.Service, Entry.Keeper, stop) is not { } draft) return LocalRedirect("/my/entries");
        Draft = draft;
        Read();
        return null;
    }

    protected void Read() => (Said, From) = (contents.Of(Draft), contents.BaseOf(Draft));

    /// <summary>Shows what is wrong under the fields, by what they are called.</summary>
    protected void Tell(IEnumerable<Fault> faults)
    {
        foreach (Fault fault in faults) ModelState.AddModelError(fault.Field, $"{Words.Name(fault.Field)} {fault.Text}");
        if (!ModelState.IsValid) Response.StatusCode = Microsoft.AspNetCore.Http.StatusCodes.Status400BadRequest;
    }
}
