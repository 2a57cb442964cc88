using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>A place where a service happens: found by its postcode, on the map, or by hand.</summary>
internal sealed class SiteModel(FindEntry find, CurrentListings listings, OpenDraft open, DraftContents contents, KeepStep keep) : DraftPageModel(find, listings, open, contents)
{
    private const string New = "new";

    public SiteText Site { get; private set; } = null!;

    public bool IsNew { get; private set; }

    /// <summary>Where the place is sent to: one that is not right yet is kept already.</summary>
    public string Target => Address($"edit/where/{(IsNew ? New : Uri.EscapeDataString(Site.Id))}");

    public IEnumerable<SelectListItem> Confidentialities =>
        EntryWords.Confidentialities.Select(one => new SelectListItem(one.Value, one.Key, Site.Confidentiality == one.Key))
            .Append(new SelectListItem("As confidential as such a service is, unless somebody says otherwise", "", Site.Confidentiality.Length == 0));

    public IEnumerable<SelectListItem> Areas => All.Areas.Select(area => new SelectListItem(area.Name, area.Code.Value, area.Code.Value == Site.Area));

    public async Task<IActionResult> OnGetAsync(Guid id, string site, CancellationToken stop) => await OpenSite(id, site, stop) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid id, string site, CancellationToken stop)
    {
        if (await OpenSite(id, site, stop) is { } other) return other;
        Site = Site with
        {
            Name = Text("name"), Address = Text("address"), Postcode = Text("postcode"), Longitude = Text("longitude"), Latitude = Text("latitude"), Area = Text("area_code"),
            Confidentiality = Text("confidentiality"),
        };
        IReadOnlyList<Fault> faults = await keep.Site(Draft, Site, stop);
        if (faults.Count == 0) return LocalRedirect(Address("edit/where") + "#sites");
        IsNew = false;
        Tell(faults);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, string site, CancellationToken stop)
    {
        if (await OpenSite(id, site, stop) is { } other) return other;
        await keep.WithoutSite(Draft, Site.Id, stop);
        return LocalRedirect(Address("edit/where") + "#sites");
    }

    private async Task<IActionResult?> OpenSite(Guid id, string site, CancellationToken stop)
    {
        if (await Open(id, stop) is { } other) return other;
        IsNew = site == New;
        SiteText? known = IsNew ? new SiteText { Id = $"{Entry.Service}-{RandomNumberGenerator.GetHexString(6, lowercase: true)}" } : Said.Sites.FirstOrDefault(one => one.Id == site);
        if (known is null) return NotFound();
        Site = known;
        return null;
    }

    private string Text(string field) => (Request.Form[field].FirstOrDefault() ?? "").ReplaceLineEndings(" ").Trim();
}
