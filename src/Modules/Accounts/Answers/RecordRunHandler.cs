using MediatR;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Mail;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Answers;

internal sealed class RecordRunHandler(AccountsDb db) : IRequestHandler<RecordRun, Unit>
{
    public async Task<Unit> Handle(RecordRun question, CancellationToken stop)
    {
        db.Add(new JobRun { Job = question.Job, Began = question.Began.UtcDateTime, Ended = question.Ended.UtcDateTime, Did = question.Did, Failed = question.Failed });
        await db.SaveChangesAsync(stop);
        return Unit.Value;
    }
}
