using MediatR;

namespace ServiceMap.Providers.Contracts;

/// <summary>The organisations that asked not to be listed, by id in ordinal order. For the operator alone.</summary>
public sealed record UnlistedKnown : IRequest<IReadOnlyList<UnlistedWish>>;

/// <summary>The wish of an organisation not to be listed. It stands until it is ended, whether the directory still has the organisation or not.</summary>
/// <param name="Provider">The organisation, by the id that it had when it asked.</param>
/// <param name="Name">Its name then.</param>
/// <param name="CharityNumber">Its charity number then; null where none was recorded.</param>
/// <param name="Since">The day on which the wish was recorded.</param>
/// <param name="Reason">Who asked, and why.</param>
public sealed record UnlistedWish(ProviderCode Provider, string Name, string? CharityNumber, DateOnly Since, string Reason);
