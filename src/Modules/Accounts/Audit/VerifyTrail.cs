using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Accounts.Audit;

/// <summary>Looks through the audit trail, as of one moment, for what somebody did to it behind the program's back.</summary>
internal sealed class VerifyTrail(AccountsDb db, Work work, AuditSeal seal)
{
    /// <param name="noted">A hash to look for among the rows.</param>
    /// <param name="stop">Stops the work.</param>
    public async Task<AuditVerdict> Run(string? noted, CancellationToken stop)
    {
        if (work.Transaction is null) work.BeginReading();
        db.Enlist(work);
        Walk walk = new(noted);
        try
        {
            await foreach (AuditRow row in db.Audit.AsNoTracking().OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(stop)) walk.Step(row);
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidCastException or InvalidOperationException)
        {
            walk.Fault ??= new AuditFault(walk.Rows + 1, "it holds a value that the program never writes");
        }

        AuditHead? head = await db.Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(stop);
        return new AuditVerdict(walk.Rows, walk.Last, walk.Fault ?? AtTheEnd(walk, head), walk.NotedRow);
    }

    private AuditFault? AtTheEnd(Walk walk, AuditHead? head)
    {
        if (head is null) return walk.Rows == 0 ? null : new AuditFault(walk.Rows, "the seal on the end of the trail is gone");
        if (seal.Open(head.Sealed) is not { } end) return new AuditFault(walk.Rows, "the seal on the end of the trail is not one that these keys made");
        if (walk.Rows < end.Rows) return new AuditFault(walk.Rows + 1, $"it is missing: the trail had {end.Rows} rows when it was last sealed");
        if (walk.Rows > end.Rows) return new AuditFault(end.Rows + 1, "it was added after the end that was sealed");
        return walk.Last == end.Hash ? null : new AuditFault(walk.Rows, "it is not the row that was sealed: the trail was written anew");
    }

    /// <summary>What has been seen of the trail so far.</summary>
    private sealed class Walk(string? noted)
    {
        public long Rows { get; private set; }

        public string Last { get; private set; } = "";

        public AuditFault? Fault { get; set; }

        public long? NotedRow { get; private set; }

        public void Step(AuditRow row)
        {
            Fault ??= WhyNot(row) is { } why ? new AuditFault(row.Number, why) : null;
            Rows++;
            Last = row.Hash;
            if (row.Hash.Equals(noted, StringComparison.OrdinalIgnoreCase)) NotedRow = row.Number;
        }

        private string? WhyNot(AuditRow row)
        {
            if (row.Number != Rows + 1) return row.Number > Rows + 1 ? $"row {Rows + 1}, which stood before it, is missing" : "its number is none";
            if (row.Hash != AuditTrail.HashOf(row)) return "what it says is not what its hash was made of: it was changed";
            return row.Previous == Last ? null : "it does not follow the row before it: one was changed, put in or taken out";
        }
    }
}
