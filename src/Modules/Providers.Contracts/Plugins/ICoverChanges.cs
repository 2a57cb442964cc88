using ServiceMap.Boundaries.Contracts;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Providers.Contracts.Plugins;

/// <summary>
/// What a change of an entry does to the map. A slot of the page on which a change is checked, which a module above the directory fills;
/// without one, nothing is said of it.
/// </summary>
public interface ICoverChanges
{
    /// <summary>
    /// What would be so on a day if this were known of the service. Nothing is changed by asking.
    /// </summary>
    /// <param name="service">The service.</param>
    /// <param name="instead">What would be known of it; null where it would not be known to anybody.</param>
    /// <param name="day">The day.</param>
    /// <param name="stop">Stops the work.</param>
    Task<CoverAfter> If(ServiceCode service, ServiceSummary? instead, DateOnly day, CancellationToken stop);
}

/// <param name="Cells">
/// The cells whose status would be another, against the default standard and for any woman, by area and in each by need in the order of the taxonomy.
/// </param>
/// <param name="Run">Where the service would run; null where it would run nowhere.</param>
public sealed record CoverAfter(IReadOnlyList<CoverChange> Cells, WhereItRuns? Run)
{
    public static readonly CoverAfter Nothing = new([], null);
}

/// <param name="Area">The area.</param>
/// <param name="AreaName">Its name.</param>
/// <param name="Need">The need.</param>
/// <param name="NeedName">Its name.</param>
/// <param name="Before">Its status now: <c>met</c>, <c>unconfirmed</c> or <c>gap</c>.</param>
/// <param name="After">What its status would be.</param>
public sealed record CoverChange(AreaCode Area, string AreaName, NeedCode Need, string NeedName, string Before, string After);
