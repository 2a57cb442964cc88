namespace ServiceMap.Providers.Locations;

/// <summary>The record that somebody was given what is withheld of some locations.</summary>
internal sealed class WithheldReading
{
    public required Guid Id { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTime At { get; init; }

    public required string Who { get; init; }

    public required string Why { get; init; }

    /// <summary>The ids of the locations, in ordinal order; they stay when the locations go.</summary>
    public required IReadOnlyList<string> Locations { get; init; }
}
