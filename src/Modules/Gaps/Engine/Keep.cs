namespace ServiceMap.Gaps.Engine;

/// <summary>Which services a planner's filters keep.</summary>
internal static class Keep
{
    /// <summary>
    /// One answer a service. Where a stage is asked for, it must serve that stage or any; where a cohort is, it must specialise in it,
    /// and where none is, it must not be for its cohorts alone; where kinds are, it must be of one of them.
    /// </summary>
    /// <param name="offers">The services; null where there is nothing to keep.</param>
    /// <param name="stage">A stage, or null for any.</param>
    /// <param name="cohort">A cohort, or null for cover that any woman can use.</param>
    /// <param name="kinds">The kinds of provision, or none for all.</param>
    public static bool[] Of(IReadOnlyList<Offer?> offers, int? stage, int? cohort, IReadOnlyCollection<int> kinds)
    {
        bool[] keep = new bool[offers.Count];
        for (int i = 0; i < keep.Length; i++)
        {
            keep[i] = offers[i] is { } offer
                && (stage is not { } at || offer.Stages.Length == 0 || offer.Stages.Contains(at))
                && (cohort is { } group ? offer.Cohorts.Contains(group) : !offer.CohortsOnly)
                && (kinds.Count == 0 || kinds.Contains(offer.Kind));
        }

        return keep;
    }
}
