using MediatR;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.Answers;

internal sealed class InviteAccountHandler(InviteeRules rules, Invite invite) : IRequestHandler<InviteAccount, InviteAccountAnswer>
{
    public async Task<InviteAccountAnswer> Handle(InviteAccount question, CancellationToken stop)
    {
        Invitee whom = Invitee.Of(question);
        if (await rules.Mistakes(whom, stop) is { Count: > 0 } mistakes) return new InviteAccountAnswer(null, mistakes);
        return await invite.Run(whom, question.By, question.Send, stop) is { } link
            ? new InviteAccountAnswer(link, [])
            : new InviteAccountAnswer(null, [new InviteAccountMistake(InviteeRules.Email, "Somebody with this e-mail address has an account already")]);
    }
}
