namespace ServiceMap.Needs.Terms;

/// <summary>A term of one of the taxonomies.</summary>
internal sealed record Term
{
    public required Taxonomy Taxonomy { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string? Description { get; init; }

    /// <summary>Its place in its taxonomy, from 0.</summary>
    public required int Position { get; init; }
}

internal enum Taxonomy
{
    Need,
    Cohort,
    Stage,
}
