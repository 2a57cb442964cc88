using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Uploads;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>Many entries are changed at once with a spreadsheet.</summary>
[Authorize(nameof(Reach.Keeper))]
[RequestSizeLimit(LargestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
internal sealed class UploadModel(SendUpload send, KeptUploads uploads) : PageModel
{
    /// <summary>A file that is a little too large is answered with a page that says so.</summary>
    private const int LargestRequest = 2 * SendUpload.LargestFile;

    /// <summary>The last one that she sent; null where there is none.</summary>
    public Upload? Last { get; private set; }

    private SignedIn Person => SignedIn.Of(User)!;

    public async Task OnGetAsync(CancellationToken stop) => Last = await uploads.LastOf(Person.Account, stop);

    public async Task<IActionResult> OnPostAsync(IFormFile? sheet, CancellationToken stop)
    {
        if (sheet is null) return await Wrong(["Choose a file"], stop);
        await using Stream file = sheet.OpenReadStream();
        SendUpload.Outcome sent = await send.Run(file, new UploadSender(Person, HttpContext.Connection.RemoteIpAddress), stop);
        return sent.Upload is { } id ? LocalRedirect($"/my/entries/uploaded/{id:D}") : await Wrong(sent.Faults, stop);
    }

    private async Task<PageResult> Wrong(IReadOnlyList<string> faults, CancellationToken stop)
    {
        foreach (string fault in faults) ModelState.AddModelError("sheet", fault);
        Last = await uploads.LastOf(Person.Account, stop);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
