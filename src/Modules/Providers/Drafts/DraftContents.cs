using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>Reads and writes what drafts say, whose sites are sealed.</summary>
internal sealed class DraftContents(SiteSeal seal, TimeProvider clock)
{
    public EntryContent Of(Draft draft) => new(EntryTexts.FromJson(draft.Texts), seal.Open(draft.Sites));

    /// <summary>What was live when its author began or last looked.</summary>
    public EntryContent BaseOf(Draft draft) => new(EntryTexts.FromJson(draft.BaseTexts), seal.Open(draft.BaseSites));

    public void Write(Draft draft, EntryContent content)
    {
        draft.Texts = content.Texts.ToJson();
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
