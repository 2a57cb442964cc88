using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Uploads;

/// <summary>
/// Does what an upload says, all of it or nothing, in one transaction: what is trusted is live at once, and listed for review; what is not
/// waits for approval, row by row.
/// </summary>
internal sealed class ApplyUpload(OneWrite write, DraftContents contents)
{
    /// <param name="id">The upload, which was checked.</param>
    /// <param name="sender">Who sent it.</param>
    /// <param name="percent">Is told how far it is.</param>
    /// <param name="stop">Stops the work, and undoes all of it.</param>
    /// <returns>False where it would do something else than she saw when it was checked: then nothing has happened.</returns>
    public Task<bool> Run(Guid id, UploadSender sender, Action<int> percent, CancellationToken stop) => write.Run(
        async scope =>
        {
            ProvidersDb db = scope.GetRequiredService<ProvidersDb>();
            KeptUploads uploads = scope.GetRequiredService<KeptUploads>();
            Upload upload = await db.Uploads.AsNoTracking().FirstAsync(one => one.Id == id, stop);
            IReadOnlyList<PlannedRow> planned = await scope.GetRequiredService<PlanUpload>().Run(uploads.RowsOf(upload), sender, stop);
            if (new UploadResult([.. planned.Select(row => row.Result())]).ToJson() != uploads.ResultOf(upload)?.ToJson()) return Written<bool>.Nothing(false);

            PlannedRow[] changing = [.. planned.Where(row => row.DoesSomething)];
            PlannedRow[] live = [.. changing.Where(row => !row.Waits)];
            (IReadOnlyList<Refusal> refused, IReadOnlyList<object> facts) =
                await scope.GetRequiredService<StoreRows>().Run(live, done => percent(80 * done / live.Length), stop);
            if (refused.Count > 0) return Written<bool>.Nothing(false);
            await KeepDrafts(scope, db, changing, percent, stop);
            await db.Uploads.Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.State, UploadState.Applied), stop);
            return Written<bool>.Kept(true, facts) with { LeavesNothing = live.Length > 0 };
        },
        stop);

    /// <summary>The same drafts and rows of the audit trail as if each had been changed on its own page.</summary>
    private async Task KeepDrafts(IServiceProvider scope, ProvidersDb db, PlannedRow[] rows, Action<int> percent, CancellationToken stop)
    {
        IMediator tell = scope.GetRequiredService<IMediator>();
        for (int i = 0; i < rows.Length; i++)
        {
            stop.ThrowIfCancellationRequested();
            PlannedRow.Target entry = rows[i].Entry!;
            Draft draft = contents.New(entry.Service, entry.Keeper, entry.Number, entry.Before, entry.After, StateOf(rows[i]));
            draft.Steps = [.. EntryStep.All.Select(step => step.Slug)];
            draft.Became = rows[i].Waits ? null : entry.Number + 1;
            db.Add(draft);
            await db.SaveChangesAsync(stop);
            await tell.Send(AuditOfEntry.Of(entry.Keeper.Actor, rows[i].Waits ? "entry.sent" : "entry.edited", entry.Service, entry.Before, entry.After), stop);
            db.ChangeTracker.Clear();
            percent(80 + (20 * i / rows.Length));
        }
    }

    private static DraftState StateOf(PlannedRow row) => row.Waits ? DraftState.Waiting : row.Entry!.Keeper.Role == Role.Administrator ? DraftState.Reviewed : DraftState.Published;
}
