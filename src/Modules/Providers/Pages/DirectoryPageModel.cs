using Microsoft.AspNetCore.Mvc.RazorPages;
using ServiceMap.Design.Addresses;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages;

/// <summary>
/// A page of the directory. The shortlist goes along in the addresses of its links, so that nobody needs a cookie or an account to keep one.
/// </summary>
internal abstract class DirectoryPageModel : PageModel
{
    /// <summary>The field of the services on the shortlist; several.</summary>
    public const string Pick = "pick";

    private const int LongestShown = 80;

    private ReadAddress? address;

    public AllListings All { get; protected set; } = null!;

    public Running Running { get; protected set; } = null!;

    /// <summary>What stands in the title of the page, which others may see: nothing about a confidential service.</summary>
    public abstract string PageTitle { get; }

    public ReadAddress Address => address ??= new ReadAddress(Request);

    /// <summary>The ids on the shortlist, in the order in which they were put on it. What is no id is left out.</summary>
    public IReadOnlyList<Guid> Picks => [.. Address.Texts(Pick).Select(text => Guid.TryParseExact(text, "D", out Guid id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct()];

    /// <summary>Another page, with the shortlist.</summary>
    public PageAddress Keeping(string path)
    {
        PageAddress page = new(path, []);
        return Picks.Aggregate(page, (so, id) => so.And(Pick, id.ToString("D")));
    }

    public PageAddress ToService(Listing listing) => Keeping($"/services/{listing.Id:D}");

    /// <summary>This page with a service put on the shortlist, or taken off it.</summary>
    public PageAddress WithPick(Guid id) => Address.Here.And(Pick, id.ToString("D"));

    public PageAddress WithoutPick(Guid id) => Address.Here.Without(Pick, id.ToString("D"));

    /// <summary>A service as it stands in a list of this page.</summary>
    /// <param name="listing">The service.</param>
    /// <param name="miles">How far its nearest public site is; null where that is not asked, or it has none.</param>
    public ListedEntry Listed(Listing listing, double? miles = null)
    {
        bool isPicked = Picks.Contains(listing.Id);
        return new ListedEntry(Shown(listing), ToService(listing), miles, isPicked ? null : WithPick(listing.Id), isPicked ? WithoutPick(listing.Id) : null);
    }

    public ListingShown Shown(Listing listing) => ListingShown.Of(listing, All, Running.Of(listing.Entry.Code));

    /// <summary>Whether this page has a place to put the field right; what else is wrong is told on top alone.</summary>
    protected virtual bool HasField(string field) => true;

    protected void TellMistakes()
    {
        foreach (Mistake mistake in Address.Mistakes)
        {
            string shown = mistake.Value.Length <= LongestShown ? mistake.Value : mistake.Value[..(LongestShown - 1)] + "…";
            string field = HasField(mistake.Field) ? mistake.Field : "";
            ModelState.SetModelValue(field, shown, shown);
            ModelState.AddModelError(field, $"“{shown}” {mistake.Reason}");
        }

        if (!ModelState.IsValid) Response.StatusCode = Microsoft.AspNetCore.Http.StatusCodes.Status400BadRequest;
    }
}
