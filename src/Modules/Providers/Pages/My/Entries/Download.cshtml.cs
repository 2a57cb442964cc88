using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Uploads;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>All entries that somebody keeps, as a file to change in a spreadsheet.</summary>
[Authorize(nameof(Reach.Keeper))]
internal sealed class DownloadModel(DownloadEntries download, IEnumerable<ISheetForm> forms, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken stop)
    {
        if (forms.FirstOrDefault(one => one.Slug == format) is not { } form) return NotFound();
        using MemoryStream bytes = new();
        form.Write(await download.Run(SignedIn.Of(User)!, stop), bytes);
        return File(bytes.ToArray(), form.MediaType, string.Create(CultureInfo.InvariantCulture, $"my-entries-{clock.Today():yyyy-MM-dd}.{form.Slug}"));
    }
}
