using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Reviews;

/// <summary>Makes a change ready to be looked at by whoever approves it, who may not know what is withheld.</summary>
internal sealed class ReviewDraft(ProvidersDb db, DraftContents contents, LiveEntries live, TryDraft trying)
{
    /// <param name="Draft">The draft.</param>
    /// <param name="Name">What the service is called.</param>
    /// <param name="Organisation">Whose it is.</param>
    /// <param name="Live">The number of the version that is live.</param>
    /// <param name="Changes">What approving it would change of what is live, or what it changed; what is withheld is masked.</param>
    /// <param name="Others">What others made live since it was begun.</param>
    /// <param name="Tried">What storing it would come to.</param>
    internal sealed record Reviewed(
        Draft Draft, string Name, string Organisation, int Live, IReadOnlyList<ChangeInWords> Changes, IReadOnlyList<FieldChange> Others, TryDraft.Tried Tried);

    /// <summary>Null where there is none that waits or was published.</summary>
    public async Task<Reviewed?> Run(Guid id, CancellationToken stop)
    {
        Draft? draft = await db.Drafts.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && (one.State == DraftState.Waiting || one.State == DraftState.Published), stop);
        if (draft is null) return null;
        EntryContent now = (await live.Of([draft.Service], stop)).GetValueOrDefault(draft.Service) ?? EntryContent.Empty;
        (EntryContent from, EntryContent said) = (contents.BaseOf(draft), contents.Of(draft));
        bool isWaiting = draft.State == DraftState.Waiting;
        Merge merge = Merge.Of(from, said, now);
        (EntryContent before, EntryContent after) = isWaiting ? (now, merge.Taking([])) : (from, said);
        TryDraft.Tried tried = isWaiting ? await trying.Run(draft.Service, after, stop) : new TryDraft.Tried([], null, CoverAfter.Nothing);
        string organisation = await db.Providers.Where(provider => provider.Code == draft.Provider).Select(provider => provider.Name).FirstAsync(stop);
        return new Reviewed(
            draft, said.Texts["name"], organisation, await db.LiveNumber(draft.Service, stop),
            [.. FieldChange.Between(before, after).Select(change => ChangeInWords.Of(change, isEntitled: false))], isWaiting ? merge.Theirs : [], tried);
    }
}
