namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>
/// What a pack says, as far as it bears on a gap. A day is the number of days since 1 January of the year 1, so that the day after
/// the last of the calendar can be thought of as well; null is a day that is not recorded.
/// </summary>
internal sealed record PlainPack(
    IReadOnlyList<PlainPack.Area> Areas,
    IReadOnlyList<string> Needs,
    IReadOnlyList<PlainPack.Service> Services,
    IReadOnlyList<PlainPack.Location> Locations,
    IReadOnlyList<PlainPack.Project> Projects,
    IReadOnlyList<PlainPack.Agreement> Agreements)
{
    internal sealed record Area(string Code, string Name, string Kind);

    /// <param name="Areas">The codes of the areas that it serves, with <c>all</c> spelled out; empty where none are recorded.</param>
    internal sealed record Service(
        string Id,
        string Provider,
        string Kind,
        bool WomenSpecific,
        string[] Needs,
        string[] Cohorts,
        bool CohortsOnly,
        string[] Stages,
        string[] Areas,
        int? Starts,
        int? Ends,
        int? AssuredOn,
        string State);

    /// <param name="Area">The code of the area that it counts as being in; null where it is in none that may be told.</param>
    internal sealed record Location(string Id, string Service, string? Area);

    internal sealed record Project(string Id, string[] Services);

    /// <param name="Areas">The codes of the areas that it is for, with <c>all</c> and the default spelled out.</param>
    internal sealed record Agreement(string Id, string Project, string[] Areas, int? Starts, int? Ends, int? MayExtendTo);
}
