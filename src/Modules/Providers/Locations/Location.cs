using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Locations;

/// <summary>
/// What may be known of a site by anyone. Whatever is withheld of it is not here: it stands in <see cref="SealedPart"/>.
/// </summary>
internal sealed record Location
{
    /// <summary>
    /// What an export writes in the place of a name that is withheld, since every row must have one. Read back, it says nothing.
    /// </summary>
    public const string NameWithheld = "Name withheld";

    public required string Id { get; init; }

    public required ServiceCode Service { get; init; }

    public required Confidentiality Confidentiality { get; init; }

    /// <summary>Null where the location is withheld, or where the name would tell where a withheld site is.</summary>
    public string? Name { get; init; }

    /// <summary>Null unless public, like the postcode and the position.</summary>
    public string? Address { get; init; }

    public string? Postcode { get; init; }

    public double? Longitude { get; init; }

    public double? Latitude { get; init; }

    /// <summary>Where the postcode was found to be. Null unless public, and where a position is stated.</summary>
    public double? FoundLongitude { get; init; }

    public double? FoundLatitude { get; init; }

    /// <summary>Where it is, as stated or else as its postcode was found; null unless public.</summary>
    public LonLat? Point => (Longitude ?? FoundLongitude, Latitude ?? FoundLatitude) is ({ } longitude, { } latitude) ? new LonLat(longitude, latitude) : null;

    /// <summary>The area that the source states. Null where the location is withheld.</summary>
    public AreaCode? StatedArea { get; init; }

    /// <summary>
    /// Whether it is known where the site is: a position is stated or its postcode was found, here or among what is withheld. False where
    /// the location is withheld.
    /// </summary>
    public bool HasPosition { get; init; }

    /// <summary>The area that covers the position; null where none does, or there is none. Null where the location is withheld.</summary>
    public AreaCode? FoundArea { get; init; }

    /// <summary>The area that the site counts in: a position wins over what is stated.</summary>
    public AreaCode? Area => HasPosition ? FoundArea : StatedArea;
}
