using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Uploads;

/// <summary>The uploads that are kept: of each person, the last that she sent. What it says, and what it would do, is sealed.</summary>
internal sealed class KeptUploads(ProvidersDb db, ProposalSeal seal, TimeProvider clock)
{
    /// <summary>Hers; null where there is none with this id, or it is another's.</summary>
    public Task<Upload?> Find(Guid id, Guid account, CancellationToken stop) =>
        db.Uploads.AsNoTracking().FirstOrDefaultAsync(upload => upload.Id == id && upload.Account == account, stop);

    public Task<Upload?> LastOf(Guid account, CancellationToken stop) =>
        db.Uploads.AsNoTracking().Where(upload => upload.Account == account).OrderByDescending(upload => upload.Sent).FirstOrDefaultAsync(stop);

    public IReadOnlyList<SheetRow> RowsOf(Upload upload) => EntrySheet.FromJson(seal.Open(upload.Sheet));

    /// <summary>What it would do; null where it was not checked.</summary>
    public UploadResult? ResultOf(Upload upload) => upload.Result is { } closed ? UploadResult.FromJson(seal.Open(closed)) : null;

    /// <summary>Keeps an upload in the place of her earlier ones.</summary>
    public async Task<Guid> Add(Table sheet, Guid account, CancellationToken stop)
    {
        await db.Uploads.Where(upload => upload.Account == account).ExecuteDeleteAsync(stop);
        Upload upload = new() { Id = Guid.CreateVersion7(clock.GetUtcNow()), Account = account, Sent = clock.GetUtcNow().UtcDateTime, State = UploadState.Sent, Sheet = seal.Close(EntrySheet.ToJson(sheet)) };
        db.Add(upload);
        await db.SaveChangesAsync(stop);
        return upload.Id;
    }

    public Task Checked(Guid id, UploadResult result, UploadState state, CancellationToken stop)
    {
        string closed = seal.Close(result.ToJson());
        return db.Uploads.Where(upload => upload.Id == id).ExecuteUpdateAsync(set => set.SetProperty(upload => upload.State, state).SetProperty(upload => upload.Result, closed), stop);
    }

    /// <summary>Begins to apply it; false where somebody has begun already, or nothing of it can be applied.</summary>
    public async Task<bool> Begin(Guid id, Guid account, CancellationToken stop)
    {
        if (await Find(id, account, stop) is not { } found || ResultOf(found) is null or { IsRefused: true } or { ChangesSomething: false }) return false;
        return await db.Uploads.Where(upload => upload.Id == id && (upload.State == UploadState.Checked || upload.State == UploadState.NotApplied))
            .ExecuteUpdateAsync(set => set.SetProperty(upload => upload.State, UploadState.Applying), stop) == 1;
    }

    /// <summary>Ends it without anything having been applied. What was applied stays so.</summary>
    public Task End(Guid id, UploadState state, CancellationToken stop) =>
        db.Uploads.Where(upload => upload.Id == id && upload.State != UploadState.Applied).ExecuteUpdateAsync(set => set.SetProperty(upload => upload.State, state), stop);
}
