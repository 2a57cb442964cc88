using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Pages.My;
using ServiceMap.Providers.Reviews;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Pages.Review;

/// <summary>A change that somebody sent: before and after side by side, what it does to the map, and the decision. Nothing withheld is shown.</summary>
[Authorize(nameof(Reach.Reviewer))]
internal sealed class ChangeModel(ReviewDraft review, DecideDraft decide, CurrentListings listings) : PageModel
{
    private EntryWords words = null!;

    public ReviewDraft.Reviewed Reviewed { get; private set; } = null!;

    public Draft Draft => Reviewed.Draft;

    public string Name => Reviewed.Name;

    public string Organisation => Reviewed.Organisation;

    /// <summary>The number of the version that is live.</summary>
    public int Seen => Reviewed.Live;

    /// <summary>When the draft was saved, so that nobody approves another than she saw.</summary>
    public string Saved => Draft.Saved.Ticks.ToString(CultureInfo.InvariantCulture);

    public bool IsOwn => Draft.Account == SignedIn.Of(User)!.Account;

    public TryDraft.Tried Tried => Reviewed.Tried;

    public IReadOnlyList<ChangeInWords> Changes => [.. Reviewed.Changes.Select(words.Of)];

    /// <summary>What others made live since the draft was begun.</summary>
    public IReadOnlyList<FieldChange> Others => Reviewed.Others;

    public string Message { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await Open(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostApproveAsync(Guid id, [FromForm] int seen, [FromForm] long saved, CancellationToken stop) => await Answer(
        id, await decide.Approve(id, seen, new DateTime(saved, DateTimeKind.Utc), Reviewer.Of(this), stop), "approved", stop);

    public async Task<IActionResult> OnPostReturnAsync(Guid id, [FromForm] string? message, CancellationToken stop) =>
        await Answer(id, await decide.Return(id, message, Reviewer.Of(this), stop), "returned", stop);

    public async Task<IActionResult> OnPostRejectAsync(Guid id, [FromForm] string? message, CancellationToken stop) =>
        await Answer(id, await decide.Reject(id, message, Reviewer.Of(this), stop), "rejected", stop);

    public async Task<IActionResult> OnPostLookAsync(Guid id, CancellationToken stop) => await Answer(id, await decide.Look(id, Reviewer.Of(this), stop), "looked", stop);

    private async Task<IActionResult> Answer(Guid id, DecideDraft.Outcome outcome, string done, CancellationToken stop)
    {
        if (outcome == DecideDraft.Outcome.Done) return LocalRedirect($"/review?done={done}");
        if (!await Open(id, stop)) return NotFound();
        ModelState.Clear();
        (string field, string why) = Why(outcome);
        ModelState.AddModelError(field, why);
        Response.StatusCode = outcome == DecideDraft.Outcome.NoMessage ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
        return Page();
    }

    private static (string Field, string Why) Why(DecideDraft.Outcome outcome) => outcome switch
    {
        DecideDraft.Outcome.NoMessage => ("message", "Enter what is to be changed, or why not"),
        DecideDraft.Outcome.NotWaiting => ("", "Somebody has decided on it already"),
        DecideDraft.Outcome.OwnDraft => ("", "You sent this yourself: somebody else must approve it"),
        DecideDraft.Outcome.Conflicts => ("", "Somebody else changed the same field meanwhile. Ask its author to look at it and send it again"),
        DecideDraft.Outcome.Refused => ("", "It cannot be stored as it is any more: ask its author for changes"),
        _ => ("", "The entry or the change is another than the one you looked at. This is how it is now"),
    };

    private async Task<bool> Open(Guid id, CancellationToken stop)
    {
        if (await review.Run(id, stop) is not { } found) return false;
        words = new EntryWords(await listings.Get(stop));
        Reviewed = found;
        foreach (Fault fault in found.Tried.Faults) ModelState.AddModelError("", $"{words.Name(fault.Field)} {(fault.Site is null ? fault.Text : "is not right")}");
        return true;
    }
}
