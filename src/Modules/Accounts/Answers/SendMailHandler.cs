using MediatR;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Mail;

namespace ServiceMap.Accounts.Answers;

internal sealed class SendMailHandler(Outbox outbox) : IRequestHandler<SendMail, bool>
{
    public Task<bool> Handle(SendMail question, CancellationToken stop) => outbox.Keep(question, stop);
}
