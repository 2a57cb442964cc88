using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>Somebody else's change is live since a draft was begun: its author sees both, and takes one or the other, field by field.</summary>
internal sealed class MergeDraft(ProvidersDb db, DraftContents contents, LiveEntries live, WithheldReader withheld)
{
    /// <param name="Live">The number of the version that is live.</param>
    /// <param name="Merge">What each did.</param>
    internal sealed record Seen(int Live, Merge Merge);

    /// <summary>What both did; null where nobody else changed anything, or the entry is not there any more.</summary>
    public async Task<Seen?> Look(Draft draft, Keeper keeper, CancellationToken stop)
    {
        int number = await db.LiveNumber(draft.Service, stop);
        if (number == draft.Base) return null;
        if (await Now(draft, stop) is not { } entry) return null;
        await withheld.Given(keeper.Entitled, entry.Sites, stop);
        return new Seen(number, Merge.Of(contents.BaseOf(draft), contents.Of(draft), entry));
    }

    /// <summary>Takes hers but for these fields, on top of the version that she saw; false where that is not live any more.</summary>
    public async Task<bool> Run(Draft draft, int seen, IReadOnlyCollection<string> theirs, CancellationToken stop)
    {
        if (await db.LiveNumber(draft.Service, stop) != seen || await Now(draft, stop) is not { } entry) return false;
        Merge merge = Merge.Of(contents.BaseOf(draft), contents.Of(draft), entry);
        contents.Write(draft, merge.Taking(theirs));
        contents.Rebase(draft, seen, entry);
        await db.SaveChangesAsync(stop);
        return true;
    }

    private async Task<EntryContent?> Now(Draft draft, CancellationToken stop) => (await live.Of([draft.Service], stop)).GetValueOrDefault(draft.Service);
}
