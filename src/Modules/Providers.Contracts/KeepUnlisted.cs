using MediatR;
using ServiceMap.Kernel;

namespace ServiceMap.Providers.Contracts;

/// <summary>
/// Carries wishes not to be listed over into another store, within the transaction that is open, and hides what they are about: a backup
/// that is older than a wish does not end it.
/// </summary>
public sealed record KeepUnlisted(IReadOnlyList<UnlistedWish> Wishes) : IRequest<Taken>;
