using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Listings;

/// <summary>Which listings run on a day, and where: what the facets "confirmed" and "referrals" are made of.</summary>
internal sealed class Running
{
    private readonly IReadOnlyDictionary<AreaCode, (Marks Confirmed, Marks Active)> byArea;
    private readonly (Marks Confirmed, Marks Active) anywhere;
    private readonly Marks open;
    private readonly Marks none;

    private Running(
        RunningServices services, IReadOnlyDictionary<AreaCode, (Marks Confirmed, Marks Active)> byArea, (Marks, Marks) anywhere, Marks open)
    {
        (Services, this.byArea, this.anywhere, this.open) = (services, byArea, anywhere, open);
        none = Marks.None(open.Size);
    }

    /// <summary>What this was made from.</summary>
    public RunningServices Services { get; }

    /// <param name="listings">The listings, in their places.</param>
    /// <param name="areas">The areas that there are.</param>
    /// <param name="services">Where each service runs.</param>
    public static Running Of(IReadOnlyList<Listing> listings, IEnumerable<AreaCode> areas, RunningServices services)
    {
        WhereItRuns?[] runs = [.. listings.Select(listing => services.ByService.GetValueOrDefault(listing.Entry.Code))];
        return new Running(
            services,
            areas.ToDictionary(area => area, area => (In(run => run.Confirmed.Contains(area)), In(run => run.Active.Contains(area)))),
            (In(run => run.Confirmed.Count > 0), In(run => run.Active.Count > 0)),
            Marks.Where(listings.Count, place => listings[place].State == ServiceState.Live));

        Marks In(Func<WhereItRuns, bool> holds) => Marks.Where(runs.Length, place => runs[place] is { } run && holds(run));
    }

    /// <summary>Where a service runs; null where it runs nowhere.</summary>
    public WhereItRuns? Of(ServiceCode service) => Services.ByService.GetValueOrDefault(service);

    /// <summary>Those that run in one of these areas or, where none is named, anywhere.</summary>
    public (Marks Confirmed, Marks Active) In(IReadOnlyCollection<string>? areas) => areas is null or { Count: 0 }
        ? anywhere
        : areas.Select(area => byArea.TryGetValue(new AreaCode(area), out (Marks, Marks) there) ? there : (none, none))
            .Aggregate((one, other) => (one.Item1.Or(other.Item1), one.Item2.Or(other.Item2)));

    /// <summary>Whether somebody vouches for it on the day, in these areas.</summary>
    public Facet Confirmed(IReadOnlyCollection<string>? areas)
    {
        (Marks confirmed, Marks active) = In(areas);
        return new Facet("confirmed", "Confirmed", [
            new FacetValue("yes", "Confirmed today", confirmed),
            new FacetValue("unknown", "On record, but nobody has confirmed it", active.Without(confirmed)),
            new FacetValue("no", "Not running today", Marks.All(active.Size).Without(active)),
        ]);
    }

    /// <summary>Whether it can take a referral on the day: known only of what somebody vouches for.</summary>
    public Facet Referrals(IReadOnlyCollection<string>? areas)
    {
        (Marks confirmed, Marks active) = In(areas);
        return new Facet("referrals", "Referrals", [
            new FacetValue("yes", "Can take a referral now", confirmed.And(open)),
            new FacetValue("unknown", "Not known: ask first", active.Without(confirmed).And(open)),
            new FacetValue("no", "Takes none now", Marks.All(active.Size).Without(active.And(open))),
        ]);
    }
}
