namespace ServiceMap.Boundaries.Storage;

/// <summary>A row of <c>areas.csv</c>. <see cref="Position"/> is its place in the file; <see cref="Kind"/> is the word that stands there.</summary>
internal sealed class StoredArea
{
    public required string Code { get; init; }

    public required int Position { get; init; }

    public required string Name { get; init; }

    public required string Kind { get; init; }

    public required string? Group { get; init; }

    public required string? InnerOuter { get; init; }
}
