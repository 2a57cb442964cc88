using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Drafts;

/// <summary>Its author gives a draft up, also one that waits. It stays as a record.</summary>
internal sealed class DropDraft(ProvidersDb db)
{
    public Task Run(Draft draft, CancellationToken stop)
    {
        draft.State = DraftState.Dropped;
        return db.SaveChangesAsync(stop);
    }
}
