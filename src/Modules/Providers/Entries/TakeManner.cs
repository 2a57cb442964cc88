using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Entries;

/// <summary>How something is taken into the directory.</summary>
/// <param name="Unnamed">Whether entries that are not named stay or go.</param>
/// <param name="RefusesChanged">Whether what a person has changed since it was imported is refused, and not overwritten.</param>
internal sealed record TakeManner(Unnamed Unnamed = Unnamed.Stays, bool RefusesChanged = false)
{
    /// <summary>The services of which everything is said: what is not said of their sites is not so, and their other sites go.</summary>
    public IReadOnlySet<ServiceCode> Whole { get; init; } = new HashSet<ServiceCode>();
}
