using MediatR;

namespace ServiceMap.Accounts.Contracts;

/// <summary>
/// Makes a link with which somebody sets a new password, or takes up her invitation where she has not; within the transaction that is open.
/// Answers where it leads, below the address of the site; null where there is no such account, or it is disabled.
/// </summary>
/// <param name="By">Who does it.</param>
/// <param name="Email">The address with which she signs in.</param>
/// <param name="WithSecondFactor">Whether her second factor is taken away, since she has lost it.</param>
public sealed record ResetAccount(Actor By, string Email, bool WithSecondFactor) : IRequest<string?>;
