using MediatR;

namespace ServiceMap.Providers.Contracts;

/// <summary>The kinds of provision, by slug in ordinal order.</summary>
public sealed record KindsKnown : IRequest<IReadOnlyList<KindSummary>>;

/// <param name="Slug">What identifies it; never changes.</param>
/// <param name="Name">Its name on pages.</param>
public sealed record KindSummary(string Slug, string Name);
