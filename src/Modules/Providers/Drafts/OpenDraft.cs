using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Drafts;

/// <summary>Opens the draft that somebody has of an entry, with the sites in it: that she is given them is recorded.</summary>
internal sealed class OpenDraft(ProvidersDb db, WithheldReader withheld, DraftContents contents)
{
    public async Task<Draft?> Run(ServiceCode service, Keeper keeper, CancellationToken stop)
    {
        if (await db.Undecided(service, keeper.Person.Account, stop) is not { } draft) return null;
        await withheld.Given(keeper.Entitled, contents.Of(draft).Sites, stop);
        return draft.IsOpen ? draft : null;
    }
}
