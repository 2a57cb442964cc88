using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Versions;

/// <summary>An entry as it was from one change to the next. Versions are only ever added; they stay when the entry goes.</summary>
internal sealed record EntryVersion
{
    public required ServiceCode Service { get; init; }

    /// <summary>From 1, without a gap.</summary>
    public required int Number { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who made it so; null for an operator and for the program itself.</summary>
    public Guid? Account { get; init; }

    public required string Name { get; init; }

    /// <summary>What she acted as.</summary>
    public required string As { get; init; }

    public required VersionKind Kind { get; init; }

    /// <summary>Why, or who approved it; null where nothing was said.</summary>
    public string? Note { get; init; }

    /// <summary>The texts as JSON.</summary>
    public required string Texts { get; init; }

    /// <summary>The sites, sealed.</summary>
    public required string Sites { get; init; }

    /// <summary>Whether a person made it with an account of her own, which no import may undo silently.</summary>
    public bool IsByPerson => Account is not null;
}

/// <summary>How a version came to be.</summary>
internal enum VersionKind
{
    /// <summary>Stood there when versions began to be kept.</summary>
    Recorded,
    Imported,
    Edited,
    Confirmed,

    /// <summary>Its state changed, by a person or because its day came.</summary>
    StateChanged,
    RolledBack,

    /// <summary>The entry went, with an import that was all there is.</summary>
    Removed,
}
