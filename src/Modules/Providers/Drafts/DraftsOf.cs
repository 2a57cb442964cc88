using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Drafts;

/// <summary>The drafts of an entry.</summary>
internal static class DraftsOf
{
    /// <summary>The draft of this account that is not decided; null where there is none.</summary>
    public static Task<Draft?> Undecided(this ProvidersDb db, ServiceCode service, Guid account, CancellationToken stop) => db.Drafts
        .Where(draft => draft.Service == service && draft.Account == account
            && (draft.State == DraftState.Draft || draft.State == DraftState.Returned || draft.State == DraftState.Waiting))
        .OrderByDescending(draft => draft.Saved).FirstOrDefaultAsync(stop);

    /// <summary>The number of the version that is live; 0 where there is none.</summary>
    public static async Task<int> LiveNumber(this ProvidersDb db, ServiceCode service, CancellationToken stop) =>
        await db.Versions.Where(version => version.Service == service).MaxAsync(version => (int?)version.Number, stop) ?? 0;
}
