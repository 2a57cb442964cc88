using MediatR;

namespace ServiceMap.Accounts.Contracts;

/// <summary>
/// Takes from somebody the right to sign in, and ends her sessions; or gives it back. Within the transaction that is open. Answers false
/// where there is no such account; an account that is so already stays so.
/// </summary>
/// <param name="By">Who does it.</param>
/// <param name="Email">The address with which she signs in.</param>
/// <param name="IsDisabled">Whether she may sign in no more.</param>
public sealed record DisableAccount(Actor By, string Email, bool IsDisabled) : IRequest<bool>;
