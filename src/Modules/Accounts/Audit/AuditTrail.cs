using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Audit;

/// <summary>The audit trail: rows that are only ever added, each carrying the hash of the one before.</summary>
internal sealed class AuditTrail(AccountsDb db, TimeProvider clock)
{
    public async Task Add(RecordAct act, CancellationToken stop)
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
        db.Add(row with { Hash = HashOf(row) });
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The SHA-256 of everything that a row says, and of the hash of the row before.</summary>
    public static string HashOf(AuditRow row) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new[]
    {
        row.Number.ToString(CultureInfo.InvariantCulture), row.At.ToString("O", CultureInfo.InvariantCulture), row.Account?.ToString(), row.Name, row.As, row.From,
        row.What, row.Subject, row.Before, row.After, row.Previous,
    }))));
}
