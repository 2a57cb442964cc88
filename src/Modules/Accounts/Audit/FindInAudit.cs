using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Audit;

/// <summary>Finds rows of the audit trail, newest first.</summary>
internal sealed class FindInAudit(AccountsDb db)
{
    public const int PerPage = 50;

    /// <summary>One page of what was found, and how much there is in all.</summary>
    public async Task<Found> Run(Wanted wanted, int page, CancellationToken stop)
    {
        IQueryable<AuditRow> rows = Rows(wanted);
        int count = await rows.CountAsync(stop);
        return new Found(await rows.Skip((page - 1) * PerPage).Take(PerPage).ToListAsync(stop), count);
    }

    public async Task<byte[]> Csv(Wanted wanted, CancellationToken stop) => AuditFile.Csv(await Rows(wanted).ToListAsync(stop));

    /// <summary>Everything that was ever done, by its small words.</summary>
    public Task<List<string>> Kinds(CancellationToken stop) => db.Audit.Select(row => row.What).Distinct().OrderBy(what => what).ToListAsync(stop);

    /// <summary>What is looked for; null for anything.</summary>
    /// <param name="What">What was done, exactly.</param>
    /// <param name="Subject">A part of what it was done to.</param>
    /// <param name="Who">A part of the name of whoever did it.</param>
    internal sealed record Wanted(string? What, string? Subject, string? Who);

    internal sealed record Found(IReadOnlyList<AuditRow> Rows, int Count);

    private IQueryable<AuditRow> Rows(Wanted wanted)
    {
        IQueryable<AuditRow> rows = db.Audit.AsNoTracking().OrderByDescending(row => row.Number);
        if (wanted.What is { } what) rows = rows.Where(row => row.What == what);
        if (wanted.Subject is { } subject) rows = rows.Where(row => EF.Functions.Like(row.Subject, Part(subject), "\\"));
        if (wanted.Who is { } who) rows = rows.Where(row => EF.Functions.Like(row.Name, Part(who), "\\"));
        return rows;
    }

    private static string Part(string text) =>
        $"%{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
}
