using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Entries;

/// <summary>Refuses references to what is not known.</summary>
internal static class References
{
    /// <summary>Refuses each of these ids that is not known. An empty one has been refused by its source already.</summary>
    public static void Add<T>(this ICollection<Refusal> refusals, Placed<T> placed, string column, IEnumerable<string> ids, Known known)
    {
        foreach (string id in ids.Where(id => id.Length > 0 && !known.Has(id)))
        {
            refusals.Add(new Refusal(placed.File, placed.Line, column, id, known.WhyNot(id)) { Missing = id });
        }
    }
}
