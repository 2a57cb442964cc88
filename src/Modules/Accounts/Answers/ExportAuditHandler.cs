using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Answers;

internal sealed class ExportAuditHandler(AccountsDb db) : IRequestHandler<ExportAudit, ReadOnlyMemory<byte>>
{
    public async Task<ReadOnlyMemory<byte>> Handle(ExportAudit question, CancellationToken stop)
    {
        List<AuditRow> rows = await db.Audit.AsNoTracking().OrderBy(row => row.Number).ToListAsync(stop);
        return question.Format == AuditFormat.Csv ? AuditFile.Csv(rows) : AuditFile.Json(rows);
    }
}
