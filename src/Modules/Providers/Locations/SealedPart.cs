namespace ServiceMap.Providers.Locations;

/// <summary>What is withheld of a location as it is stored: a text that says nothing to whoever lacks the keys.</summary>
internal sealed record SealedPart
{
    public required string LocationId { get; init; }

    public required string Sealed { get; init; }
}
