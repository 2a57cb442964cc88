namespace ServiceMap.Gaps.Engine;

/// <summary>
/// A service as the engine sees it: areas, needs, cohorts, stages, kinds and providers are their places in the lists of the grid, days
/// are day numbers. What is null is unknown.
/// </summary>
internal sealed record Offer
{
    public required int Provider { get; init; }

    /// <summary>Whether its state is live or full.</summary>
    public required bool Runs { get; init; }

    public required bool WomenSpecific { get; init; }

    public required int[] Needs { get; init; }

    public required int[] Cohorts { get; init; }

    public required bool CohortsOnly { get; init; }

    /// <summary>None means any stage.</summary>
    public required int[] Stages { get; init; }

    public required int Kind { get; init; }

    /// <summary>The areas that it serves. Not recorded: none, and it is active nowhere.</summary>
    public required int[] Areas { get; init; }

    /// <summary>The areas in which a site of it counts.</summary>
    public required int[] SiteAreas { get; init; }

    public required int? Starts { get; init; }

    public required int? Ends { get; init; }

    public required int? AssuredOn { get; init; }

    /// <summary>Its funding agreements; none at all means that it needs none to be active.</summary>
    public required Funding[] Funding { get; init; }
}

/// <summary>A funding agreement as the engine sees it.</summary>
/// <param name="Agreement">Its place in the grid's list.</param>
/// <param name="Areas">The areas that it is for; null for all areas of its services.</param>
/// <param name="Starts">Its first day; null where unknown.</param>
/// <param name="Ends">Its last day; null where unknown.</param>
/// <param name="MayExtendTo">The day to which its options may still extend it; null where it has none.</param>
internal sealed record Funding(int Agreement, int[]? Areas, int? Starts, int? Ends, int? MayExtendTo);
