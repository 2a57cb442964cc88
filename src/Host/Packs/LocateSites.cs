using MediatR;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Packs;

/// <summary>Locates the sites that wait for their postcodes to be known, in one transaction, and says what became of them.</summary>
internal sealed class LocateSites(TakeTogether together, IServiceScopeFactory scopes)
{
    /// <summary>So many sites are named in each list; the others are counted.</summary>
    private const int Named = 20;

    /// <returns>What to tell the operator, as whole lines. Of withheld sites only their number is told.</returns>
    public async Task<IReadOnlyList<string>> Run(CancellationToken stop)
    {
        TakeTogether.Outcome outcome = await together.Run(
            (_, _) => Task.FromResult<IReadOnlyList<IRequest<Taken>>>([new LocateWaitingSites()]), _ => true, null, stop);
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        SitesDoubted doubted = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new SitesToCheck(WithWithheld: true), stop);
        return Words(outcome.Files.Sum(file => file.Updated), outcome.Files.Sum(file => file.Unchanged), doubted);
    }

    internal static IReadOnlyList<string> Words(int found, int waiting, SitesDoubted doubted) =>
    [
        $"{Count(found, "site was", "sites were")} located by {(found == 1 ? "its postcode" : "their postcodes")}, and {Count(waiting, "waits", "wait")} still.",
        .. Listed("stated in one area, with a position in another", doubted, SiteDoubt.AreasDisagree, site => $", stated in {site.Stated}, found in {site.Found?.Value ?? "none"}"),
        .. Listed("stated, not located", doubted, SiteDoubt.NotLocated, site => site.Stated is { } area ? $", stated in {area}" : ""),
        .. Listed("with a postcode that is not known", doubted, SiteDoubt.PostcodeNotKnown, _ => ""),
        .. Listed("with a postcode that is not in use any more", doubted, SiteDoubt.PostcodeEnded, _ => ""),
        .. doubted.Withheld is > 0 and var withheld ? (string[])[$"Withheld sites to check: {withheld}."] : [],
    ];

    private static IEnumerable<string> Listed(string what, SitesDoubted doubted, SiteDoubt doubt, Func<SiteToCheck, string> more)
    {
        SiteToCheck[] sites = [.. doubted.Public.Where(site => site.Doubts.Contains(doubt))];
        if (sites.Length == 0) yield break;
        yield return $"{Count(sites.Length, "public site is", "public sites are")} {what}:";
        foreach (SiteToCheck site in sites.Take(Named)) yield return $"  {site.Id} ({site.Name}){more(site)}";
        if (sites.Length > Named) yield return $"  and {sites.Length - Named} more";
    }

    private static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
