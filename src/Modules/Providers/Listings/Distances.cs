using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Providers.Listings;

/// <summary>
/// How far the nearest public site of each listing is from a point, in miles as the crow flies. Sites that are withheld are not among the
/// listings' points, so no distance rests on one.
/// </summary>
internal sealed class Distances
{
    public static readonly int[] Steps = [1, 2, 3, 5, 10, 20];

    private const double EarthInMiles = 3958.76;

    private readonly double?[] miles;

    public Distances(IReadOnlyList<Listing> listings, LonLat from) => miles = [.. listings.Select(listing => Nearest(listing, from))];

    /// <summary>Null where a listing has no public site with a position.</summary>
    public double? this[int place] => miles[place];

    /// <summary>The facet "within": each distance holds the shorter ones too.</summary>
    public Facet Within => new("within", "Distance", [
        .. Steps.Select(step => new FacetValue($"{step}", step == 1 ? "1 mile" : $"{step} miles", Marks.Where(miles.Length, place => miles[place] <= step))),
        new FacetValue("unknown", "No public address, so no distance", Marks.Where(miles.Length, place => miles[place] is null)),
    ]);

    private static double? Nearest(Listing listing, LonLat from)
    {
        double? nearest = null;
        foreach ((_, LonLat point) in listing.Points)
        {
            double there = Between(from, point);
            if (!(nearest <= there)) nearest = there;
        }

        return nearest;
    }

    /// <summary>The great circle, by the haversine formula.</summary>
    private static double Between(LonLat one, LonLat other)
    {
        double up = Math.Sin(Radians(other.Latitude - one.Latitude) / 2);
        double across = Math.Sin(Radians(other.Longitude - one.Longitude) / 2);
        double half = (up * up) + (Math.Cos(Radians(one.Latitude)) * Math.Cos(Radians(other.Latitude)) * across * across);
        return 2 * EarthInMiles * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
