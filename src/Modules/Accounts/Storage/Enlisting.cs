using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;

namespace ServiceMap.Accounts.Storage;

/// <summary>Has a context take part in a transaction that began after the context was made.</summary>
internal static class Enlisting
{
    public static void Enlist(this AccountsDb db, Work work)
    {
        if (db.Database.CurrentTransaction is null && work.Transaction is { } transaction) db.Database.UseTransaction(transaction);
    }

    /// <summary>Makes final what was written, and leaves the context free for the next transaction.</summary>
    public static async Task Commit(this AccountsDb db, Work work, CancellationToken stop)
    {
        await work.Commit(stop);
        await db.Database.UseTransactionAsync(null, stop);
    }
}
