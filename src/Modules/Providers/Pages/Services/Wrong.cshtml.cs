using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Notes;

namespace ServiceMap.Providers.Pages.Services;

/// <summary>Something is wrong with an entry: a note that only its keeper will read.</summary>
[AllowAnonymous]
internal sealed class WrongModel(CurrentListings listings, SendNote send) : DirectoryPageModel
{
    public const string Field = "note";

    public override string PageTitle => IsSent ? "Your note was sent" : "Something is wrong with an entry";

    public Listing Listing { get; private set; } = null!;

    public bool IsSent => Address.Text("sent") == "yes";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await Find(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm(Name = Field)] string? note, CancellationToken stop)
    {
        if (!await Find(id, stop)) return NotFound();
        SendNote.Outcome outcome = await send.Run(Listing.Entry.Code, note, stop);
        if (SendNote.WhyNot(outcome) is not { } reason) return new RedirectResult(Keeping($"/services/{id:D}/wrong").With("sent", "yes").ToString());

        ModelState.SetModelValue(Field, note, note);
        ModelState.AddModelError(Field, reason);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> Find(Guid id, CancellationToken stop)
    {
        All = await listings.Get(stop);
        _ = Picks;
        Listing = All.Find(id)!;
        return Listing is not null;
    }
}
