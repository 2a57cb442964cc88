using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Reviews;

namespace ServiceMap.Providers.Pages.Review;

/// <summary>What waits to be approved, what was made live by those who are trusted, and what is stale and whose.</summary>
[Authorize(nameof(Reach.Reviewer))]
internal sealed class IndexModel(ReviewLists lists, TrustOrganisation trust) : PageModel
{
    public IReadOnlyList<SentDraft> Waiting { get; private set; } = [];

    public IReadOnlyList<SentDraft> Published { get; private set; } = [];

    public IReadOnlyList<StaleEntry> Stale { get; private set; } = [];

    public IReadOnlyList<OrganisationTrust> Organisations { get; private set; } = [];

    /// <summary>What came of what she did; null where she did nothing.</summary>
    public string? Said { get; private set; }

    public async Task OnGetAsync(string? done, CancellationToken stop)
    {
        Said = done switch
        {
            "approved" => "The change is live, and the map has moved.",
            "returned" => "The change was sent back to its author.",
            "rejected" => "The change was rejected. The entry stays as it was.",
            "looked" => "You have looked at the change.",
            "trust" => "It was changed how far the organisation is trusted.",
            _ => null,
        };
        Waiting = await lists.Drafts(DraftState.Waiting, stop);
        Published = await lists.Drafts(DraftState.Published, stop);
        Stale = await lists.Stale(stop);
        Organisations = await lists.Organisations(stop);
    }

    public async Task<IActionResult> OnPostTrustAsync([FromForm] string organisation, [FromForm] string trusted, CancellationToken stop)
    {
        await trust.Run(new ProviderCode(organisation), trusted == "yes", Reviewer.Of(this), stop);
        return LocalRedirect("/review?done=trust");
    }
}
