namespace ServiceMap.Gaps.Selections;

/// <summary>What somebody asked for, as text, on the command line or in the address of a page. Null or none is the default.</summary>
internal sealed record Asked
{
    /// <summary>Slugs of needs; none for all.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Codes or names of areas; none for the set of <see cref="AreaSet"/>.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    public string? Stage { get; init; }

    public string? Cohort { get; init; }

    /// <summary>Slugs of kinds of provision; none for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary><c>any</c>, <c>women-specific</c> (the default) or <c>in-borough</c>.</summary>
    public string? Standard { get; init; }

    /// <summary><c>boroughs</c> (the default): all areas but those of kind city; or <c>all</c>.</summary>
    public string? AreaSet { get; init; }
}
