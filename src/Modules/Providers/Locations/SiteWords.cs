namespace ServiceMap.Providers.Locations;

/// <summary>A site in a few words, for whoever may know them.</summary>
internal static class SiteWords
{
    public static string Of(SiteText site)
    {
        string[] parts =
        [
            site.Name, site.Address, site.Postcode, site.Area.Length == 0 ? "" : $"area {site.Area}",
            site.Longitude.Length == 0 ? "" : $"at {site.Latitude}, {site.Longitude}", site.Confidentiality,
        ];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }
}
