using System.Text.RegularExpressions;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Providers.Locations;

/// <summary>Which building a site stands in, as far as is recorded. As text it says nothing.</summary>
/// <param name="House">The words of its address up to its street, without the number of a flat.</param>
/// <param name="Numbers">The house numbers.</param>
/// <param name="Street">The words of its street; none where no street is recorded.</param>
/// <param name="Town">The words behind its street.</param>
/// <param name="Postcode">Its postcode; null where none is recorded.</param>
/// <param name="Position">Where it was stated to stand.</param>
internal sealed partial record Building(string House, string[] Numbers, string Street, string[] Town, string? Postcode, LonLat? Position)
{
    private const double Metres = 25;
    private const double MetresOfADegree = 111_320;

    public bool IsKnown => House != Words.None || Postcode is not null || Position is not null;

    public static Building Of(SiteAfter site) => site.IsWithheld
        ? Of(site.Withheld?.Address, site.Withheld?.Postcode, Point(site.Withheld?.Longitude, site.Withheld?.Latitude))
        : Of(site.Open.Address, site.Open.Postcode, Point(site.Open.Longitude, site.Open.Latitude));

    public static Building Of(string? address, string? postcode, LonLat? position)
    {
        string? code = Boundaries.Contracts.Postcode.Read(postcode)?.Value;
        string words = Flat().Replace(Words.Of(PostcodeIn().Replace(address ?? "", " ")), " ");
        Match street = Streets().Match(words);
        string[] numbers = street.Groups["number"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return street.Success
            ? new Building(words[..(street.Index + street.Length)], numbers, $" {street.Groups["street"].Value} ", Split(words[(street.Index + street.Length)..]), code, position)
            : new Building(words, [], Words.None, [], code, position);
    }

    /// <summary>Whether the two are one building. If unsure, they are: what is recorded of a withheld site is seldom all there is.</summary>
    public bool IsSameAs(Building other)
    {
        if (Position is { } here && other.Position is { } there && Distance(here, there) <= Metres) return true;
        if (Postcode is not null && other.Postcode is not null) return Postcode == other.Postcode && !AreNumberedApart(other);
        if (House == Words.None || other.House == Words.None || IsInAnotherTown(other)) return false;
        return House == other.House || (Street != Words.None && Street == other.Street && Numbers.Intersect(other.Numbers).Any());
    }

    public override string ToString() => "(building)";

    private bool AreNumberedApart(Building other) => Numbers.Length > 0 && other.Numbers.Length > 0 && !Numbers.Intersect(other.Numbers).Any();

    private bool IsInAnotherTown(Building other) => Town.Length > 0 && other.Town.Length > 0 && !Town.Intersect(other.Town).Any();

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static LonLat? Point(double? longitude, double? latitude) =>
        longitude is null || latitude is null ? null : new LonLat(longitude.Value, latitude.Value);

    /// <summary>In metres, over the few that matter here.</summary>
    private static double Distance(LonLat one, LonLat other)
    {
        double north = (one.Latitude - other.Latitude) * MetresOfADegree;
        double east = (one.Longitude - other.Longitude) * MetresOfADegree * Math.Cos(one.Latitude * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east));
    }

    [GeneratedRegex(@" (flat|unit|apartment|room|floor) [0-9]+[a-z]?(?= )", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Flat();

    [GeneratedRegex(
        @"(?<= )(?<number>([0-9]+[a-z]? )+)?(?<street>([a-z]+ ){1,4}?(street|road|lane|avenue|close|court|crescent|drive|gardens|grove|hill|mews|park|place|row|square|terrace|walk|way|yard))(?= )",
        RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Streets();

    [GeneratedRegex(@"\b[A-Z]{1,2}[0-9][A-Z0-9]?\s*[0-9][A-Z]{2}\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex PostcodeIn();
}
