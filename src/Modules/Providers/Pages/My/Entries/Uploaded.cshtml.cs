using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Uploads;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>What a spreadsheet that somebody sent would do, row by row; it is applied here, or not.</summary>
[Authorize(nameof(Reach.Keeper))]
internal sealed class UploadedModel(KeptUploads uploads, RunUploads runs, CurrentListings listings) : PageModel
{
    private const int OnAPage = 50;

    private Upload upload = null!;

    /// <summary>What becomes of rows, in the order in which they are shown.</summary>
    public static IReadOnlyDictionary<RowKind, string> Kinds { get; } = new Dictionary<RowKind, string>
    {
        [RowKind.Refused] = "Refused", [RowKind.Added] = "Added", [RowKind.Changed] = "Changed", [RowKind.Unchanged] = "Not changed",
    };

    /// <summary>How far the work is; null where nobody works on it.</summary>
    public int? Percent { get; private set; }

    public UploadResult? Result { get; private set; }

    public EntryWords Words { get; private set; } = null!;

    public int At { get; private set; } = 1;

    public int Pages => Math.Max(1, ((Result?.Rows.Count ?? 0) + OnAPage - 1) / OnAPage);

    public string Address => $"/my/entries/uploaded/{upload.Id:D}";

    public UploadState State => upload.State;

    public bool MayApply => State is UploadState.Checked or UploadState.NotApplied && Result is { IsRefused: false, ChangesSomething: true };

    public IEnumerable<RowResult> Shown => Result!.Rows.OrderBy(row => row.Kind).ThenBy(row => row.Line).Skip((At - 1) * OnAPage).Take(OnAPage);

    public string ApplyWords => Result!.Rows.Count(row => row.Kind is RowKind.Added or RowKind.Changed) is var count and > 1 ? $"Apply all {count:N0} changes" : "Apply the change";

    public string Title => State switch
    {
        _ when Percent is not null => State == UploadState.Applying ? "Your changes are being applied" : "Your spreadsheet is being checked",
        UploadState.Applied => "Your changes were applied",
        UploadState.Checked => "Check what your spreadsheet changes",
        _ => "Nothing was changed",
    };

    public string Standing => (State, Result) switch
    {
        (UploadState.Applied, _) => Result!.Rows.Any(row => row.Waits) ? "What waits for approval is live when somebody has approved it; until then those entries stay as they were." : "Your changes are live.",
        (UploadState.Applying, _) => "The site stopped while your changes were being applied, so none of them was. Send the spreadsheet again.",
        (UploadState.Cancelled, _) => "You cancelled it before anything was changed.",
        (UploadState.Failed, _) => "Something went wrong on our side, and none of your changes was applied. Send the spreadsheet again.",
        (_, { IsRefused: true }) => "Nothing can be applied until every row is right. Put the refused rows right in your file, and send it again.",
        (_, { ChangesSomething: false }) => "The spreadsheet says what is live already: there is nothing to change.",
        (UploadState.NotApplied, _) => "Something changed since you looked, so nothing was applied. This is what the spreadsheet would do now.",
        _ => "All of it is applied, or nothing. Whoever applies it says that these entries are true today.",
    };

    private SignedIn Person => SignedIn.Of(User)!;

    private UploadSender Sender => new(Person, HttpContext.Connection.RemoteIpAddress);

    public async Task<IActionResult> OnGetAsync(Guid id, int? at, CancellationToken stop)
    {
        if (!await Find(id, stop)) return NotFound();
        if (Percent is null && State == UploadState.Sent)
        {
            // The program ended while it was checked: it is checked again.
            runs.Check(id, Sender);
            Percent = 0;
        }

        if (Percent is not null) Response.Headers["Refresh"] = "2";
        At = Math.Clamp(at ?? 1, 1, Pages);
        Words = new EntryWords(await listings.Get(stop));
        return Page();
    }

    public async Task<IActionResult> OnPostApplyAsync(Guid id, CancellationToken stop)
    {
        if (!await Find(id, stop)) return NotFound();
        if (await uploads.Begin(id, Person.Account, stop)) runs.Apply(id, Sender);
        return LocalRedirect(Address);
    }

    public async Task<IActionResult> OnPostCancelAsync(Guid id, CancellationToken stop)
    {
        if (!await Find(id, stop)) return NotFound();
        await runs.Cancel(id);
        return LocalRedirect(Address);
    }

    private async Task<bool> Find(Guid id, CancellationToken stop)
    {
        // In this order: work that ends in between has said what came of it.
        Percent = runs.Percent(id);
        if (await uploads.Find(id, Person.Account, stop) is not { } found) return false;
        upload = found;
        if (Percent is not null && State is not (UploadState.Sent or UploadState.Applying)) Percent = null;
        Result = uploads.ResultOf(found);
        return true;
    }
}
