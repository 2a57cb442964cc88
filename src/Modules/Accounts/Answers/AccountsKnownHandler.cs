using MediatR;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.Answers;

internal sealed class AccountsKnownHandler : IRequestHandler<AccountsKnown, IReadOnlyList<AccountSummary>>
{
    public Task<IReadOnlyList<AccountSummary>> Handle(AccountsKnown question, CancellationToken stop) => Task.FromResult<IReadOnlyList<AccountSummary>>([]);
}
