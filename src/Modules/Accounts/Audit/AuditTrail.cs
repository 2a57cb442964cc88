using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Accounts.Audit;

/// <summary>The audit trail: rows that are only ever added, each carrying the hash of the one before.</summary>
internal sealed class AuditTrail(AccountsDb db, Work work, AuditSeal seal, TimeProvider clock)
{
    /// <summary>Adds a row, in the transaction that is open or in one of its own: of two writers each must see the row of the other.</summary>
    public async Task Add(RecordAct act, CancellationToken stop)
    {
        bool isAlone = work.Transaction is null;
        if (isAlone) await work.Begin(stop);
        db.Enlist(work);
        AuditRow row = await Next(act, stop);
        db.Add(row);
        await Seal(row, stop);
        await db.SaveChangesAsync(stop);
        if (isAlone) await db.Commit(work, stop);
    }

    private async Task<AuditRow> Next(RecordAct act, CancellationToken stop)
    {
        AuditRow? last = await db.Audit.AsNoTracking().OrderByDescending(row => row.Number).FirstOrDefaultAsync(stop);
        AuditRow row = new()
        {
            Number = (last?.Number ?? 0) + 1,
            At = clock.GetUtcNow().UtcDateTime,
            Account = act.Who.Account,
            Name = act.Who.Name,
            As = act.Who.As,
            From = act.Who.From,
            What = act.What,
            Subject = act.Subject,
            Before = act.Before,
            After = act.After,
            Previous = last?.Hash ?? "",
            Hash = "",
        };
        return row with { Hash = HashOf(row) };
    }

    private async Task Seal(AuditRow last, CancellationToken stop)
    {
        string text = seal.Close(new AuditSeal.End(last.Number, last.Hash));
        if (await db.FindAsync<AuditHead>([AuditHead.Only], stop) is { } head) head.Sealed = text;
        else db.Add(new AuditHead { Sealed = text });
    }

    /// <summary>The SHA-256 of everything that a row says, and of the hash of the row before.</summary>
    public static string HashOf(AuditRow row) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new[]
    {
        row.Number.ToString(CultureInfo.InvariantCulture), row.At.ToString("O", CultureInfo.InvariantCulture), row.Account?.ToString(), row.Name, row.As, row.From,
        row.What, row.Subject, row.Before, row.After, row.Previous,
    }))));
}
