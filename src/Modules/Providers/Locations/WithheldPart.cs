using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Providers.Locations;

/// <summary>
/// What is withheld of a location, in a table of its own. Only <see cref="WithheldParts"/> reads and writes it. As text it says nothing.
/// </summary>
internal sealed record WithheldPart
{
    public required string LocationId { get; init; }

    public string? Name { get; init; }

    public string? Address { get; init; }

    public string? Postcode { get; init; }

    public double? Longitude { get; init; }

    public double? Latitude { get; init; }

    public AreaCode? StatedArea { get; init; }

    public override string ToString() => "(withheld)";
}
