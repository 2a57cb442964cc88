using ServiceMap.Accounts.Contracts.Plugins;

namespace ServiceMap.Accounts.People;

/// <summary>What organisations are called.</summary>
internal static class OrganisationNames
{
    /// <summary>The names of those with these ids, in their order; the id of one that the directory has no more.</summary>
    public static async Task<IReadOnlyList<string>> Of(IEnumerable<IOrganisations> directory, IEnumerable<string> ids, CancellationToken stop)
    {
        IReadOnlyList<Organisation> all = await All(directory, stop);
        return [.. ids.Select(id => all.FirstOrDefault(one => one.Id == id)?.Name ?? id)];
    }

    public static async Task<IReadOnlyList<Organisation>> All(IEnumerable<IOrganisations> directory, CancellationToken stop)
    {
        List<Organisation> all = [];
        foreach (IOrganisations part in directory) all.AddRange(await part.All(stop));
        return all;
    }
}
