namespace ServiceMap.Gaps.Selections;

/// <summary>What a planner wants of a cell: the level that it must reach to be met.</summary>
internal enum Standard : byte
{
    /// <summary>Any service at all.</summary>
    Any = 1,

    /// <summary>A women-specific service that serves the area, from wherever.</summary>
    WomenSpecific = 2,

    /// <summary>A women-specific service with a site in the area.</summary>
    InBorough = 3,
}
