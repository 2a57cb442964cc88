using System.Globalization;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Pages.Services;

/// <summary>The sentences of a service's page.</summary>
internal static class ServiceTexts
{
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Whether it can be counted on today, and until when.</summary>
    public static string Standing(ListingShown shown) => shown switch
    {
        { Listing.State: ServiceState.Paused } => "It is paused: it helps nobody new until it opens again.",
        { IsRunning: false, Entry.Areas.IsRecorded: false } => "Which boroughs it serves is not recorded, so nobody can count on it.",
        { IsRunning: false } => "Nothing says that it runs today.",
        { IsConfirmed: true, Run.ConfirmedTo: { } last } => $"It is confirmed to run today, and until {Day(last)}.",
        { IsConfirmed: true } => "It is confirmed to run today.",
        _ => "It is on record as running, and nobody has confirmed that it does today: ask before you refer.",
    };

    /// <summary>When somebody last assured that the entry is true, and what kind of body that was.</summary>
    public static string Assured(ServiceEntry entry) => entry switch
    {
        { AssuredOn: null } => "Nobody has assured yet that this entry is true.",
        { AssuredBy: { } by } => $"That this entry is true was last assured on {Day(entry.AssuredOn.Value)} by {ListingWords.Of(by)}.",
        _ => $"That this entry is true was last assured on {Day(entry.AssuredOn.Value)}; by whom is not recorded.",
    };

    /// <summary>All that is needed to refer somebody, as a text to copy.</summary>
    public static string Referral(ListingShown shown)
    {
        ProviderEntry provider = shown.Listing.Provider;
        string?[] lines =
        [
            shown.Entry.Name,
            shown.Provider,
            shown.Entry.Referral is { } referral ? $"How to refer: {referral}" : "How to refer is not recorded.",
            shown.Listing.State is ServiceState.Full or ServiceState.Paused ? $"{ListingWords.Of(shown.Listing.State)}." : null,
            Line("Phone", provider.Phone), Line("E-mail", provider.Email), Line("Web", shown.Entry.Url ?? provider.Website),
            .. shown.Sites.Select(site => Line("Where", site.Name is null ? site.Address : $"{site.Name}, {site.Address}")),
        ];
        return string.Join('\n', lines.Where(line => line is not null));

        static string? Line(string name, string? value) => value is null ? null : $"{name}: {value}";
    }

    /// <summary>Areas by name; "all boroughs of its services" where an agreement says no more.</summary>
    public static string Areas(AreaList areas, AllListings all)
    {
        if (areas.All) return "All boroughs";
        if (!areas.IsRecorded) return "Not recorded";
        return string.Join(", ", all.Areas.Where(area => areas.Codes.Contains(area.Code)).Select(area => area.Name));
    }
}
