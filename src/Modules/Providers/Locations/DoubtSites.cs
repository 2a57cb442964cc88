using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Locations;

/// <summary>Finds the sites about whose place somebody should ask.</summary>
internal sealed class DoubtSites(ProvidersDb db, WithheldParts withheldParts, IMediator ask, TimeProvider clock)
{
    public async Task<SitesDoubted> Run(bool withWithheld, CancellationToken stop)
    {
        List<Location> sites = await db.Locations.AsNoTracking().ToListAsync(stop);
        Location[] open = [.. sites.Where(site => site.Confidentiality == Confidentiality.Public).OrderBy(site => site.Id, StringComparer.Ordinal)];
        SiteDoubt[][] doubts = await Doubts([.. open.Select(site => new Seen(site.HasPosition, site.StatedArea, site.FoundArea, site.Postcode))], stop);
        return new SitesDoubted(
            [
                .. open.Zip(doubts).Where(pair => pair.Second.Length > 0).Select(pair => new SiteToCheck(
                    pair.First.Id, pair.First.Name!, pair.First.Service, pair.Second, pair.First.StatedArea, pair.First.FoundArea)),
            ],
            withWithheld ? await Withheld(sites, stop) : null);
    }

    /// <summary>What doubts look at. A site whose location is withheld counts nowhere, so only its postcode can be doubtful.</summary>
    private readonly record struct Seen(bool IsLocated, AreaCode? Stated, AreaCode? Found, string? Postcode)
    {
        public override string ToString() => "(site)";
    }

    private async Task<int> Withheld(List<Location> sites, CancellationToken stop)
    {
        Dictionary<string, WithheldPart> parts = await withheldParts.All(stop);
        Seen[] seen =
        [
            .. sites.Where(site => site.Confidentiality != Confidentiality.Public).Select(site => new Seen(
                site.HasPosition || site.Confidentiality == Confidentiality.LocationWithheld, site.StatedArea, site.FoundArea, parts.GetValueOrDefault(site.Id)?.Postcode)),
        ];
        return (await Doubts(seen, stop)).Count(doubts => doubts.Length > 0);
    }

    private async Task<SiteDoubt[][]> Doubts(Seen[] sites, CancellationToken stop)
    {
        Postcode[] postcodes = [.. sites.Select(site => Postcode.Read(site.Postcode)).OfType<Postcode>().Distinct()];
        PostcodesFound found = postcodes.Length == 0
            ? new PostcodesFound([], PostcodeReach.Nobody)
            : await ask.Send(new PlacesOfPostcodes(postcodes, MayAskOutside: false), stop);
        Dictionary<string, PostcodePlace?> places = postcodes.Zip(found.Places).ToDictionary(pair => pair.First.Value, pair => pair.Second);
        return [.. sites.Select(site => Doubts(site, places, found.Reach).ToArray())];
    }

    private IEnumerable<SiteDoubt> Doubts(Seen site, Dictionary<string, PostcodePlace?> places, PostcodeReach reach)
    {
        if (!site.IsLocated) yield return SiteDoubt.NotLocated;
        if (site is { IsLocated: true, Stated: not null } && site.Stated != site.Found) yield return SiteDoubt.AreasDisagree;
        if (site.Postcode is null || reach == PostcodeReach.Nobody) yield break;
        PostcodePlace? place = places.GetValueOrDefault(site.Postcode);
        if (place is null && reach == PostcodeReach.All) yield return SiteDoubt.PostcodeNotKnown;
        if (place?.Ended < clock.Today()) yield return SiteDoubt.PostcodeEnded;
    }
}
