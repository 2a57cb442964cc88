using ServiceMap.Boundaries.Contracts;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Entries;

/// <summary>The fact that services changed.</summary>
internal static class Touched
{
    /// <param name="versions">The services that changed, as they were and as they are.</param>
    public static ServiceChanged Fact(IReadOnlyCollection<ServiceEntry> versions) => new(
        [.. versions.Select(entry => entry.Code).Distinct()],
        AreaList.Union(versions.Select(entry => entry.Areas)),
        [.. versions.SelectMany(entry => entry.Needs).Distinct<NeedCode>()]);
}
