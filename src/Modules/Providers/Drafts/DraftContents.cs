using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>Reads and writes what drafts say, which is sealed.</summary>
internal sealed class DraftContents(SiteSeal seal, ProposalSeal proposals, TimeProvider clock)
{
    /// <summary>A draft that begins with what is live, and says something else or the same.</summary>
    /// <param name="service">The entry.</param>
    /// <param name="keeper">Whose draft it is.</param>
    /// <param name="number">The number of the version that is live; 0 for an entry that there is not.</param>
    /// <param name="live">What is live.</param>
    /// <param name="content">What the draft says.</param>
    /// <param name="state">How far it is.</param>
    /// <param name="rollsBackTo">The earlier version that it goes back to; null where it does not.</param>
    public Draft New(ServiceCode service, Keeper keeper, int number, EntryContent live, EntryContent content, DraftState state, int? rollsBackTo = null)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        Draft draft = new()
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()), Service = service, Provider = keeper.Provider, Account = keeper.Person.Account, Name = keeper.Person.Name,
            Base = number, BaseTexts = "", BaseSites = "", Texts = "", Sites = "", Started = now, Saved = now, State = state, RollsBackTo = rollsBackTo, Steps = [],
        };
        Rebase(draft, number, live);
        Write(draft, content);
        return draft;
    }

    public EntryContent Of(Draft draft) => new(TextsOf(draft), seal.Open(draft.Sites));

    /// <summary>What it says but for its sites.</summary>
    public EntryTexts TextsOf(Draft draft) => EntryTexts.FromJson(proposals.Open(draft.Texts));

    /// <summary>What was live when its author began or last looked.</summary>
    public EntryContent BaseOf(Draft draft) => new(EntryTexts.FromJson(draft.BaseTexts), seal.Open(draft.BaseSites));

    public void Write(Draft draft, EntryContent content)
    {
        draft.Texts = proposals.Close(content.Texts.ToJson());
        draft.Sites = seal.Close(content.Sites);
        draft.Saved = clock.GetUtcNow().UtcDateTime;
    }

    /// <summary>Has the draft begin anew with what is live now.</summary>
    public void Rebase(Draft draft, int number, EntryContent live)
    {
        draft.Base = number;
        draft.BaseTexts = live.Texts.ToJson();
        draft.BaseSites = seal.Close(live.Sites);
    }
}
