using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>Somebody who keeps entries assures that they are still correct.</summary>
internal sealed class ConfirmEntries(ChangeEntries change, Assure assure)
{
    /// <param name="entries">The entries of her organisation, each with the number of the version that she saw.</param>
    /// <param name="keeper">Who keeps them.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The entries that somebody changed since she looked: they are not confirmed.</returns>
    public Task<IReadOnlyList<ServiceCode>> Run(IReadOnlyDictionary<ServiceCode, int> entries, Keeper keeper, CancellationToken stop) =>
        change.Run(entries, entry => assure.Today(entry, keeper), new Authorship(keeper.Actor, VersionKind.Confirmed), "entry.confirmed", stop);
}
