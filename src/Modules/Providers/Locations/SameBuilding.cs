using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Locations;

/// <summary>
/// Refuses what would have a public site stand in the same building as a withheld one of the same organisation: the one would tell the other.
/// </summary>
internal static class SameBuilding
{
    /// <param name="sites">Every site as it will be.</param>
    /// <param name="providerOf">The organisation of a service; null where the service is not known, which is refused elsewhere.</param>
    /// <param name="refusals">Takes what is refused: of two that an import names, the public one.</param>
    public static void Check(IEnumerable<SiteAfter> sites, Func<ServiceCode, ProviderCode?> providerOf, ICollection<Refusal> refusals)
    {
        foreach (IGrouping<ProviderCode?, SiteAfter> own in sites.GroupBy(site => providerOf(site.Open.Service)))
        {
            if (own.Key is null) continue;
            (SiteAfter Site, Building Where)[] withheld = [.. Buildings(own.Where(site => site.IsWithheld))];
            (SiteAfter Site, Building Where)[] open = withheld.Length == 0 ? [] : [.. Buildings(own.Where(site => !site.IsWithheld))];
            foreach ((SiteAfter site, Building where) in open)
            {
                SiteAfter[] there = [.. withheld.Where(other => other.Where.IsSameAs(where)).Select(other => other.Site)];
                foreach (Refusal refusal in Refused(site, there)) refusals.Add(refusal);
            }
        }
    }

    private static IEnumerable<(SiteAfter Site, Building Where)> Buildings(IEnumerable<SiteAfter> sites) =>
        sites.Select(site => (site, Building.Of(site))).Where(pair => pair.Item2.IsKnown);

    private static IEnumerable<Refusal> Refused(SiteAfter open, SiteAfter[] withheld)
    {
        if (withheld.Length > 0 && open.Said is { } said)
        {
            return
            [
                new Refusal(
                    said.File, said.Line, "confidentiality", "public",
                    "would tell where a withheld site of the same organisation is, which stands in the same building: withhold both"),
            ];
        }

        return withheld.Select(site => site.Said).OfType<Placed<LocationEntry>>().Select(placed => new Refusal(
            placed.File, placed.Line, "confidentiality", "(withheld)",
            "does not withhold where this site is, since a public site of the same organisation stands in the same building: withhold both"));
    }
}
