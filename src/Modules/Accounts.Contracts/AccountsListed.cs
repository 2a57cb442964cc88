using MediatR;

namespace ServiceMap.Accounts.Contracts;

/// <summary>Every account there is, also those that are invited or disabled, by e-mail address in ordinal order.</summary>
public sealed record AccountsListed : IRequest<IReadOnlyList<ListedAccount>>;

/// <param name="Account">What the account is and may do.</param>
/// <param name="State">Whether it can be used.</param>
/// <param name="HasSecondFactor">Whether it has a second factor.</param>
/// <param name="MayInvite">Whether she may invite colleagues.</param>
public sealed record ListedAccount(AccountSummary Account, AccountState State, bool HasSecondFactor, bool MayInvite);

/// <summary>Whether an account can be used.</summary>
public enum AccountState
{
    /// <summary>She has not taken up her invitation.</summary>
    Invited,

    /// <summary>It can be used.</summary>
    Active,

    /// <summary>She may not sign in.</summary>
    Disabled,
}
