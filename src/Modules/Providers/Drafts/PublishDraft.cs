using MediatR;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>Makes what a draft says live, within the transaction that is open.</summary>
internal sealed class PublishDraft(ProvidersDb db, StoreEntries store, LiveEntries live, IMediator tell)
{
    /// <param name="id">The draft.</param>
    /// <param name="entry">What is to be live.</param>
    /// <param name="by">Who makes it so.</param>
    /// <param name="state">What becomes of the draft.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The facts to tell afterwards; null where something is refused, and nothing may be kept.</returns>
    public async Task<IReadOnlyList<object>?> Run(Guid id, EntryContent entry, Authorship by, DraftState state, CancellationToken stop)
    {
        ServiceCode service = (await db.Drafts.FindAsync([id], stop))!.Service;
        db.ChangeTracker.Clear();
        EntryContent before = (await live.Of([service], stop)).GetValueOrDefault(service) ?? EntryContent.Empty;
        Taken taken = await store.Run(new Dictionary<ServiceCode, EntryContent> { [service] = entry }, by, stop);
        if (taken.Refused.Count > 0) return null;

        db.ChangeTracker.Clear();
        Draft draft = (await db.Drafts.FindAsync([id], stop))!;
        draft.State = state;
        draft.Became = await db.LiveNumber(service, stop);
        await db.SaveChangesAsync(stop);
        await tell.Send(AuditOfEntry.Of(by.Who, $"entry.{by.Kind.ToString().ToLowerInvariant()}", service, before, entry), stop);
        return taken.Facts;
    }
}
