using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Sources;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>Whether an entry takes referrals: temporarily full, paused or hidden until a day, withdrawn with a reason.</summary>
internal sealed class StateModel(FindEntry find, CurrentListings listings, EntryHistory history, ChangeState change) : EntryPageModel(find, listings)
{
    private string chosen = "";

    public string Name { get; private set; } = "";

    public int Seen { get; private set; }

    public DateOnly? Until { get; private set; }

    public string Reason { get; private set; } = "";

    public IEnumerable<SelectListItem> States => EntryWords.States.Select(state => new SelectListItem(state.Value, state.Key, state.Key == chosen));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await Open(id, stop)) return NotFound();
        chosen = PackWords.Of(Entry.Live!.State ?? ServiceState.Live);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm] int seen, [FromForm] string? state, [FromForm] string? until, [FromForm] string? reason, CancellationToken stop)
    {
        if (!await Open(id, stop)) return NotFound();
        (chosen, Reason) = (state ?? "", reason ?? "");
        if (!PackWords.State.TryGetValue(chosen, out ServiceState asked)) return Wrong("state", "Choose what it is now");
        if (!string.IsNullOrWhiteSpace(until))
        {
            if (!DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return Wrong("until", $"“{until}” is not a day: write it as 2027-03-31");
            Until = day;
        }

        return await change.Run(Entry.Service, seen, asked, Until, reason, Entry.Keeper, stop) switch
        {
            ChangeState.Outcome.Done => LocalRedirect("/my/entries?done=state"),
            ChangeState.Outcome.NoReason => Wrong("reason", "Enter why it is withdrawn"),
            ChangeState.Outcome.DayNotToCome => Wrong("until", "The day on which it is open again must be after today"),
            ChangeState.Outcome.NeedsApproval => Wrong("state", "It is hidden now. To show it to the public, change the entry and send it"),
            _ => Wrong("", "Somebody changed the entry while you looked. This is how it is now: choose again"),
        };
    }

    private async Task<bool> Open(Guid id, CancellationToken stop)
    {
        if (!await Find(id, "changes its state", stop) || Entry.Live is null) return false;
        Name = Entry.Live.Name;
        Seen = (await history.Of(Entry.Service, stop))[0].Number;
        return true;
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Wrong(string field, string why)
    {
        ModelState.Clear();
        ModelState.AddModelError(field, why);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
