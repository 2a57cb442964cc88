using System.Globalization;
using ServiceMap.Design.Addresses;

namespace ServiceMap.Providers.Pages;

/// <summary>A service as it stands in a list.</summary>
/// <param name="Shown">The service.</param>
/// <param name="Page">Its page.</param>
/// <param name="Miles">How far its nearest public site is; null where that is not asked, or it has none.</param>
/// <param name="Pick">This page with the service put on the shortlist; null where it is on it.</param>
/// <param name="Unpick">This page with the service taken off the shortlist; null where it is not on it.</param>
internal sealed record ListedEntry(ListingShown Shown, PageAddress Page, double? Miles, PageAddress? Pick, PageAddress? Unpick)
{
    /// <summary>The distance in words: "1.2 miles away"; empty where there is none.</summary>
    public string Distance => Miles switch
    {
        null => "",
        < 0.1 => "less than 0.1 miles away",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Miles:0.0} miles away"),
    };
}
