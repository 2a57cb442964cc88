using MediatR;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.Answers;

internal sealed class VerifyAuditHandler(VerifyTrail verify) : IRequestHandler<VerifyAudit, AuditVerdict>
{
    public Task<AuditVerdict> Handle(VerifyAudit question, CancellationToken stop) => verify.Run(question.Noted, stop);
}
