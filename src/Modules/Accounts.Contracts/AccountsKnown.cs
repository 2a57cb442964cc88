using MediatR;

namespace ServiceMap.Accounts.Contracts;

/// <summary>The accounts that can be used: invited people who took up their invitation and were not disabled. By name in ordinal order.</summary>
public sealed record AccountsKnown : IRequest<IReadOnlyList<AccountSummary>>;

/// <param name="Account">The account.</param>
/// <param name="Name">What she is called.</param>
/// <param name="Email">Where messages reach her.</param>
/// <param name="Roles">What she may do.</param>
/// <param name="Organisations">The providers whose entries she keeps, by their ids.</param>
/// <param name="Body">The body that she works for as a commissioner; null where she is none.</param>
public sealed record AccountSummary(
    Guid Account, string Name, string Email, IReadOnlySet<Role> Roles, IReadOnlySet<string> Organisations, string? Body);
