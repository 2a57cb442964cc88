using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>Begins an entry of the directory that there was not.</summary>
[Authorize(nameof(Reach.Keeper))]
internal sealed class NewModel(BeginDraft begin, KeptOrganisations organisations) : PageModel
{
    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop) => Read(stop);

    public async Task<IActionResult> OnPostAsync([FromForm] string? organisation, [FromForm] string? name, CancellationToken stop)
    {
        await Read(stop);
        KeptOrganisations.Kept? kept = await organisations.Find(organisation, SignedIn.Of(User)!, HttpContext.Connection.RemoteIpAddress, stop);
        if (kept is null) ModelState.AddModelError("organisation", "Choose the organisation that runs it");
        if (string.IsNullOrWhiteSpace(name)) ModelState.AddModelError("name", "Enter the name of the service");
        if (kept is null || string.IsNullOrWhiteSpace(name))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Draft draft = await begin.New(kept.Provider, name, kept.Keeper, stop);
        return LocalRedirect($"/my/entries/{PublicId.Of(draft.Service):D}/edit");
    }

    private async Task Read(CancellationToken stop) =>
        Organisations = [.. (await organisations.Of(SignedIn.Of(User)!, stop)).Select(provider => new SelectListItem(provider.Name, provider.Code.Value))];
}
