using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Listings;

namespace ServiceMap.Providers.Tests.Listings;

/// <summary>The same search as slowly and as plainly as it can be said: every listing is asked every question.</summary>
internal static class NaiveSearch
{
    public static IEnumerable<int> Find(AllListings all, Running running, Asked asked) =>
        Enumerable.Range(0, all.Listings.Count).Where(place => Keeps(all.Listings[place], running, asked));

    private static bool Keeps(Listing listing, Running running, Asked asked)
    {
        ServiceEntry entry = listing.Entry;
        string[] texts = [.. $"{entry.Name} {entry.Description}".Split(' ')];
        return asked.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(texts.Contains)
            && Any("need", value => entry.Needs.Any(need => need.Value == value))
            && Any("area", value => value == Facet.NotRecorded ? !entry.Areas.IsRecorded : entry.Areas.All || entry.Areas.Codes.Any(area => area.Value == value))
            && Any("cohort", value => value == Facet.NotRecorded ? entry.Cohorts.Count == 0 : entry.Cohorts.Any(cohort => cohort.Value == value))
            && Any("stage", value => entry.Stages.Count == 0 || entry.Stages.Any(stage => stage.Value == value))
            && Any("kind", value => entry.Kind == value)
            && Any("women-specific", value => entry.WomenSpecific == (value == "yes"))
            && Any("delivery", value => value == Facet.NotRecorded ? entry.Delivery.Count == 0 : entry.Delivery.Any(delivery => string.Equals(delivery.ToString(), value, StringComparison.OrdinalIgnoreCase)))
            && Any("confirmed", value => Confirmed() == value)
            && Any("referrals", value => Referrals() == value)
            && (asked.From is null || Any("within", Within));

        bool Any(string facet, Func<string, bool> holds) => asked.Values(facet).Count == 0 || asked.Values(facet).Any(holds);

        bool In(Func<WhereItRuns, IReadOnlyList<AreaCode>> areas) => running.Of(entry.Code) is { } run
            && areas(run).Any(area => asked.Values("area").Count == 0 || asked.Values("area").Contains(area.Value));

        string Confirmed() => In(run => run.Confirmed) ? "yes" : In(run => run.Active) ? "unknown" : "no";

        string Referrals() => entry.State is ServiceState.Full or ServiceState.Paused ? "no" : Confirmed();

        bool Within(string value) => value == "unknown"
            ? listing.Points.Count == 0
            : listing.Points.Any(point => Miles(asked.From!.Value, point.Position) <= int.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>By the law of cosines, for a sphere of 3,958.76 miles.</summary>
    private static double Miles(LonLat one, LonLat other)
    {
        double cosine = (Sin(one.Latitude) * Sin(other.Latitude)) + (Cos(one.Latitude) * Cos(other.Latitude) * Cos(other.Longitude - one.Longitude));
        return 3958.76 * Math.Acos(Math.Clamp(cosine, -1, 1));
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);
}
