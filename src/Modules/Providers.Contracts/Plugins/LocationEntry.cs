using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Providers.Contracts.Plugins;

/// <summary>
/// A site of a service as a source gives it to the directory. It goes one way only: no answer of the directory holds one, because
/// its address and position may be withheld. It tells nothing of itself as text.
/// </summary>
public sealed record LocationEntry
{
    public required string Id { get; init; }

    public required ServiceCode Service { get; init; }

    /// <summary>Null only where it is withheld and already known to the directory.</summary>
    public string? Name { get; init; }

    public string? Address { get; init; }

    public string? Postcode { get; init; }

    public LonLat? Position { get; init; }

    /// <summary>The area that the source states; where there is a position, the position wins.</summary>
    public AreaCode? Area { get; init; }

    /// <summary>Null means what a new location of its service starts with.</summary>
    public Confidentiality? Confidentiality { get; init; }

    public override string ToString() => $"location {Id}";
}
