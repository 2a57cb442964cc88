using System.Text.Json;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Pages.Services;

/// <summary>The public sites of what was found as GeoJSON (RFC 7946), for the live map.</summary>
internal static class ResultsPoints
{
    private const int Decimals = 6;

    public static byte[] Write(AllListings all, IReadOnlyList<int> places, DirectoryPageModel page)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (Listing listing in places.Select(place => all.Listings[place]))
            {
                foreach ((Location site, LonLat position) in listing.Points) Feature(json, page.Shown(listing), site, position, page.ToService(listing).ToString());
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Feature(Utf8JsonWriter json, ListingShown shown, Location site, LonLat position, string address)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(Math.Round(position.Longitude, Decimals));
        json.WriteNumberValue(Math.Round(position.Latitude, Decimals));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("name", shown.Entry.Name);
        json.WriteString("site", site.Name);
        json.WriteString("provider", shown.Provider);
        json.WriteString("standing", shown.Standing.Words);
        json.WriteString("page", address);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
