using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Audit;

/// <summary>Has the database itself refuse to change or remove a row of the audit trail, or to put one anywhere but at its end.</summary>
internal static class AppendOnly
{
    private const string Refuse = "BEGIN SELECT RAISE(ABORT, 'The audit trail is only ever added to.'); END";

    /// <summary>Whenever the tables have been brought up to date, since a table that is built anew loses its triggers.</summary>
    public static Task Make(AccountsDb db, CancellationToken stop) => db.Database.ExecuteSqlRawAsync(
        $"""
        CREATE TRIGGER IF NOT EXISTS accounts_audit_unchanged BEFORE UPDATE ON accounts_audit {Refuse};
        CREATE TRIGGER IF NOT EXISTS accounts_audit_kept BEFORE DELETE ON accounts_audit {Refuse};
        CREATE TRIGGER IF NOT EXISTS accounts_audit_at_its_end BEFORE INSERT ON accounts_audit
        WHEN NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM accounts_audit) {Refuse};
        """,
        stop);
}
