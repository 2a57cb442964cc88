using System.Text.Json.Nodes;
using ServiceMap.Design;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Pages.Services;

/// <summary>A service as schema.org has it (https://schema.org/Service), in JSON-LD.</summary>
internal static class ServiceJsonLd
{
    /// <returns>Null for a confidential service: machines that list places are told nothing of it.</returns>
    public static JsonObject? Of(ListingShown shown)
    {
        if (shown.Listing.IsConfidential) return null;
        ServiceEntry entry = shown.Entry;
        JsonObject service = new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Service",
            ["identifier"] = shown.Listing.Id.ToString("D"),
            ["name"] = entry.Name,
            ["serviceType"] = shown.Kind,
            ["audience"] = new JsonObject { ["@type"] = "PeopleAudience", ["audienceType"] = entry.WomenSpecific ? "Women" : "Anyone" },
        };
        Add(service, "description", entry.Description);
        Add(service, "url", WebLink.Of(entry.Url));
        if (shown.Provider is { } name) service["provider"] = Organisation(name, shown.Listing.Provider);
        if (entry.Areas.IsRecorded) service["areaServed"] = new JsonArray([.. shown.BoroughNames.Select(borough => new JsonObject { ["@type"] = "AdministrativeArea", ["name"] = borough })]);
        JsonObject[] sites = [.. shown.Listing.Sites.Select(Site)];
        if (sites.Length > 0) service["availableChannel"] = new JsonObject { ["@type"] = "ServiceChannel", ["serviceLocation"] = new JsonArray([.. sites]) };
        return service;
    }

    private static JsonObject Organisation(string name, ProviderEntry provider)
    {
        JsonObject organisation = new() { ["@type"] = "Organization", ["name"] = name };
        Add(organisation, "url", WebLink.Of(provider.Website));
        Add(organisation, "email", provider.Email);
        Add(organisation, "telephone", provider.Phone);
        return organisation;
    }

    private static JsonObject Site(Location site)
    {
        JsonObject place = new() { ["@type"] = "Place" };
        Add(place, "name", site.Name);
        JsonObject address = new() { ["@type"] = "PostalAddress", ["addressCountry"] = "GB" };
        Add(address, "streetAddress", site.Address);
        Add(address, "postalCode", site.Postcode);
        place["address"] = address;
        if (site.Point is { } point) place["geo"] = new JsonObject { ["@type"] = "GeoCoordinates", ["latitude"] = point.Latitude, ["longitude"] = point.Longitude };
        return place;
    }

    private static void Add(JsonObject to, string name, string? value)
    {
        if (value is not null) to[name] = value;
    }
}
