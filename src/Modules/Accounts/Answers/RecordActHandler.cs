using MediatR;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.Answers;

internal sealed class RecordActHandler(AuditTrail trail) : IRequestHandler<RecordAct, Unit>
{
    public async Task<Unit> Handle(RecordAct question, CancellationToken stop)
    {
        await trail.Add(question, stop);
        return Unit.Value;
    }
}
