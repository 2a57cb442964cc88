using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Providers.Contracts.Plugins;

/// <summary>
/// Where services run on a day, by the rules of "When a service covers an area", which rest on who pays for them. A slot of the directory
/// that a module above it fills; without one, nothing is said to run.
/// </summary>
public interface IServicesRunning
{
    /// <summary>The services as they are known now. Asked again about the same records and the same day, the very same answer.</summary>
    Task<RunningServices> On(DateOnly day, CancellationToken stop);
}

/// <param name="Day">The day.</param>
/// <param name="ByService">Where each service runs; one that runs nowhere may be left out.</param>
public sealed record RunningServices(DateOnly Day, IReadOnlyDictionary<ServiceCode, WhereItRuns> ByService);

/// <param name="Confirmed">The areas in which it is active and somebody vouches for it.</param>
/// <param name="Active">The areas in which it is active, those of <paramref name="Confirmed"/> among them.</param>
/// <param name="ConfirmedTo">The last day of the confirmed days that go on from this day, in the area where they go on longest; null where none is confirmed or no end is known.</param>
public sealed record WhereItRuns(IReadOnlyList<AreaCode> Confirmed, IReadOnlyList<AreaCode> Active, DateOnly? ConfirmedTo);
