using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Providers.Locations;

/// <summary>
/// What is withheld of a location. It is stored as a <see cref="SealedPart"/> and in no other way. As text it says nothing.
/// </summary>
internal sealed record WithheldPart
{
    public required string LocationId { get; init; }

    public string? Name { get; init; }

    public string? Address { get; init; }

    public string? Postcode { get; init; }

    public double? Longitude { get; init; }

    public double? Latitude { get; init; }

    /// <summary>The position of the postcode, where the source gives none of its own. Null where nobody knows it.</summary>
    public double? FoundLongitude { get; init; }

    public double? FoundLatitude { get; init; }

    public AreaCode? StatedArea { get; init; }

    public override string ToString() => "(withheld)";
}
