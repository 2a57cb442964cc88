using Microsoft.AspNetCore.Mvc;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Pages.Services;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>A draft as everybody will see it once it is live.</summary>
internal sealed class PreviewModel(
    FindEntry find, CurrentListings listings, OpenDraft open, DraftContents contents, TryDraft trying, AreaPictures pictures, IEnumerable<IWhoPays> payers, Assure assure)
    : DraftPageModel(find, listings, open, contents)
{
    /// <summary>Null where it could not be stored.</summary>
    public ServiceShown? Shown { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await Open(id, stop) is { } other) return other;
        TryDraft.Tried tried = await trying.Run(Draft.Service, assure.Today(Said, Entry.Keeper), stop);
        if (tried.Listing is { } listing)
        {
            ListingShown entry = ListingShown.Of(listing, All, tried.Cover.Run);
            Shown = new ServiceShown { Entry = entry, All = All, Paths = await pictures.Run(stop), Payments = await Payments.Of(payers, listing, stop) };
        }

        foreach (Fault fault in tried.Faults) ModelState.AddModelError(Address($"edit/{EntryStep.Asking(fault.Field).Slug}"), $"{Words.Name(fault.Field)} {fault.Text}");
        return Page();
    }
}
