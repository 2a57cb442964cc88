using MediatR;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Mail;

namespace ServiceMap.Accounts.Answers;

internal sealed class RecordRunHandler(JobRuns runs) : IRequestHandler<RecordRun, Unit>
{
    public async Task<Unit> Handle(RecordRun question, CancellationToken stop)
    {
        await runs.Keep(question, stop);
        return Unit.Value;
    }
}
