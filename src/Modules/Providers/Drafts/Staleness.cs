using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Drafts;

/// <summary>When an entry is to be confirmed: every six months.</summary>
internal static class Staleness
{
    public const int Months = 6;

    /// <summary>The last day on which an entry that was assured on a day need not be confirmed again: the same day six months on, or the last of that month.</summary>
    public static DateOnly DueAfter(DateOnly assured) => assured.AddMonths(Months);

    /// <summary>Whether it had to be confirmed before this day. One that nobody ever confirmed is due; one that is withdrawn or hidden never is.</summary>
    public static bool IsDue(ServiceEntry entry, DateOnly today) =>
        entry.State is not (ServiceState.Withdrawn or ServiceState.Hidden) && (entry.AssuredOn is not { } assured || DueAfter(assured) < today);
}
