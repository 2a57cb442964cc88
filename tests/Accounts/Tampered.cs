using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Storage;
using ServiceMap.Host.Storage;
using ServiceMap.Tests;

namespace ServiceMap.Accounts.Tests;

/// <summary>What somebody does to the database who can write the file and has not the program's keys.</summary>
internal static class Tampered
{
    public static readonly Actor Ada = new(new Guid("7d1a4a86-96c1-4c5c-8f5a-0d3cbe1b5a01"), "Ada", "administrator", "192.0.2.7");

    /// <summary>A program whose audit trail has five rows.</summary>
    public static async Task<TestProgram> FiveRows()
    {
        TestProgram program = await TestProgram.Start();
        foreach (int row in Enumerable.Range(1, 5)) await program.Ask(new RecordAct(Ada, "entry.approved", $"service-{row}", "draft", $"live {row}"));
        return program;
    }

    public static void Do(TestProgram program, string statements)
    {
        using SqliteConnection connection = StoreFile.Open(program.Get<DataFolder>().Database, SqliteOpenMode.ReadWrite);
        StoreFile.Texts(connection, statements);
    }

    /// <summary>Takes away what keeps rows from being changed, and does something to them.</summary>
    public static void Unguarded(TestProgram program, string statements) => Do(
        program, $"DROP TRIGGER accounts_audit_unchanged; DROP TRIGGER accounts_audit_kept; DROP TRIGGER accounts_audit_at_its_end; {statements}");

    /// <summary>Changes what the rows say and gives each the hash that then fits, from the first to the last.</summary>
    public static async Task Rewrite(TestProgram program, Func<AuditRow, AuditRow> change)
    {
        Unguarded(program, "SELECT 1");
        await using AsyncServiceScope scope = program.Scope();
        AccountsDb db = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        List<AuditRow> rows = [.. db.Audit.OrderBy(row => row.Number)];
        string previous = "";
        foreach (AuditRow row in rows)
        {
            AuditRow changed = change(row) with { Previous = previous };
            previous = AuditTrail.HashOf(changed);
            db.Entry(row).CurrentValues.SetValues(changed with { Hash = previous });
        }

        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
