using MediatR;
using Microsoft.Data.Sqlite;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Storage.Checks;

/// <summary>Whether the audit trail is as the program wrote it.</summary>
internal sealed class CheckAudit(IServiceScopeFactory scopes) : ICheck
{
    /// <summary>SQLite's code for a statement about a table that there is not.</summary>
    private const int NoSuchTable = 1;

    public string About => "audit trail";

    public bool NeedsDatabase => true;

    public async Task<IReadOnlyList<Finding>> Run(CancellationToken stop)
    {
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            AuditVerdict verdict = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new VerifyAudit(), stop);
            return [verdict.Fault is { } fault ? Tampered(fault) : new Finding(About, Verdict.Well, $"it is whole ({Say.Count(verdict.Rows, "row", "rows")})")];
        }
        catch (SqliteException missing) when (missing.SqliteErrorCode == NoSuchTable)
        {
            return [new Finding(About, Verdict.Well, "there is none yet", "Nothing to do: the next start makes it")];
        }
    }

    private Finding Tampered(AuditFault fault) => new(
        About, Verdict.Fault, $"it was tampered with: row {fault.Row}: {fault.Why}",
        "Find out who can write the data folder; compare with an earlier backup, whose trail should begin in the same way");
}
