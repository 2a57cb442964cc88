namespace ServiceMap.Gaps.Engine;

/// <summary>Which services a planner's filters keep, by their place in the grid's list.</summary>
internal sealed class Keep
{
    /// <summary>Drops nothing.</summary>
    public static readonly Keep Everything = new(null);

    private readonly bool[]? kept;

    private Keep(bool[]? kept) => this.kept = kept;

    /// <summary>Whether every service is kept, so that none has to be asked for.</summary>
    public bool IsEverything => kept is null;

    public bool this[int service] => kept is null || kept[service];

    /// <summary>These, in the order of the list.</summary>
    public static Keep Of(bool[] kept) => Array.TrueForAll(kept, one => one) ? Everything : new Keep(kept);

    /// <summary>
    /// One answer a service. Where a stage is asked for, it must serve that stage or any; where a cohort is, it must specialise in it,
    /// and where none is, it must not be for its cohorts alone; where kinds are, it must be of one of them.
    /// </summary>
    /// <param name="offers">The services; null where there is nothing to keep.</param>
    /// <param name="stage">A stage, or null for any.</param>
    /// <param name="cohort">A cohort, or null for cover that any woman can use.</param>
    /// <param name="kinds">The kinds of provision, or none for all.</param>
    public static Keep Of(IReadOnlyList<Offer?> offers, int? stage, int? cohort, IReadOnlyCollection<int> kinds) => Of([.. offers.Select(offer =>
        offer is not null
        && (stage is not { } at || offer.Stages.Length == 0 || offer.Stages.Contains(at))
        && (cohort is { } group ? offer.Cohorts.Contains(group) : !offer.CohortsOnly)
        && (kinds.Count == 0 || kinds.Contains(offer.Kind)))]);
}
