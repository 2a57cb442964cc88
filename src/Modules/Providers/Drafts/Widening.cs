using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Sources;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>Whether a change would let more people know where a site is. Such a change always waits for somebody else.</summary>
internal static class Widening
{
    /// <param name="before">What is live.</param>
    /// <param name="after">What is proposed.</param>
    /// <param name="start">How confidential a new site of the service is.</param>
    public static bool Of(EntryContent before, EntryContent after, Confidentiality start)
    {
        Dictionary<string, SiteText> were = before.Sites.ToDictionary(site => site.Id);
        bool shows = before.Texts["state"] == "hidden" && after.Texts["state"] != "hidden" && after.Sites.Any(site => Read(site, start) != Confidentiality.LocationWithheld);
        return shows || after.Sites.Any(site => Read(site, start) < (were.TryGetValue(site.Id, out SiteText? was) ? Read(was, start) : start));
    }

    private static Confidentiality Read(SiteText site, Confidentiality start) => PackWords.Confidentiality.GetValueOrDefault(site.Confidentiality, start);
}
