using System.Globalization;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Pages;

/// <summary>A listing in the words of the pages.</summary>
internal sealed record ListingShown
{
    private const int MostNamed = 4;

    private readonly AllListings all;

    private ListingShown(Listing listing, AllListings all) => (Listing, this.all) = (listing, all);

    public Listing Listing { get; }

    public ServiceEntry Entry => Listing.Entry;

    /// <summary>Null where no source states it: what stands for that is no organisation.</summary>
    public string? Provider => Listing.Provider.Code == ProviderCode.NotStated ? null : Listing.Provider.Name;

    public string Kind => all.Facets.Kind[Entry.Kind]?.Name ?? Entry.Kind;

    public IReadOnlyList<string> Needs => [.. Entry.Needs.Select(need => all.Facets.Need[need.Value]?.Name ?? need.Value)];

    public IReadOnlyList<string> Cohorts => [.. Entry.Cohorts.Select(cohort => all.Facets.Cohort[cohort.Value]?.Name ?? cohort.Value)];

    public IReadOnlyList<string> Stages => [.. Entry.Stages.Select(stage => all.Facets.Stage[stage.Value]?.Name ?? stage.Value)];

    public IReadOnlyList<string> Delivery => [.. Entry.Delivery.Select(ListingWords.Of)];

    /// <summary>Where it runs today; null where it runs nowhere.</summary>
    public required WhereItRuns? Run { get; init; }

    public bool IsConfirmed => Run is { Confirmed.Count: > 0 };

    public bool IsRunning => Run is { Active.Count: > 0 };

    /// <summary>Whether it can be counted on today, in two or three words, and their colour.</summary>
    public (string Words, string Colour) Standing => (IsRunning, IsConfirmed, Listing.State) switch
    {
        (_, _, ServiceState.Paused) => ("Paused", "grey"),
        (false, _, _) => ("Not running today", "grey"),
        (_, true, _) => ("Confirmed today", "green"),
        _ => ("Not confirmed", "yellow"),
    };

    /// <summary>The areas that it serves, a few by name: "Lambeth, Southwark and 3 more".</summary>
    public string Boroughs
    {
        get
        {
            if (!Entry.Areas.IsRecorded) return "Boroughs not recorded";
            if (Entry.Areas.All) return "All boroughs";
            string[] names = [.. BoroughNames];
            return names.Length <= MostNamed
                ? string.Join(", ", names)
                : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(MostNamed - 1))} and {names.Length - MostNamed + 1} more");
        }
    }

    /// <summary>The areas that it serves, by name.</summary>
    public IEnumerable<string> BoroughNames => all.Areas.Where(Serves).Select(area => area.Name);

    /// <summary>What anybody may know of where it is, site by site; empty where none is recorded.</summary>
    public IReadOnlyList<SiteShown> Sites => [.. Listing.Sites.Select(site => SiteShown.Of(site, all)).Distinct()];

    public static ListingShown Of(Listing listing, AllListings all, WhereItRuns? run) => new(listing, all) { Run = run };

    private bool Serves(AreaSummary area) => Entry.Areas.All || Entry.Areas.Codes.Contains(area.Code);
}

/// <summary>A site in the words of the pages.</summary>
/// <param name="Name">Null where it has none or it is withheld.</param>
/// <param name="Address">The address in one line, or that it is withheld or not recorded.</param>
/// <param name="Area">The borough; null where it is unknown or withheld.</param>
/// <param name="IsWithheld">Whether the address is withheld.</param>
internal sealed record SiteShown(string? Name, string Address, string? Area, bool IsWithheld)
{
    public static SiteShown Of(Location site, AllListings all)
    {
        bool isWithheld = site.Confidentiality != Confidentiality.Public;
        string address = string.Join(", ", new[] { site.Address, site.Postcode }.Where(part => part is not null));
        return new SiteShown(
            site.Name,
            isWithheld ? "Address withheld for safety" : address.Length > 0 ? address : "Address not recorded",
            site.Area is { } code ? all.Areas.FirstOrDefault(area => area.Code == code)?.Name : null,
            isWithheld);
    }
}
