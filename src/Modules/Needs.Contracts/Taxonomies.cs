using MediatR;

namespace ServiceMap.Needs.Contracts;

/// <summary>The three taxonomies. Each list is in the order of its file, and empty before any have been taken in.</summary>
public sealed record Taxonomies : IRequest<TaxonomiesAnswer>;

/// <summary>The needs, cohorts and stages that entries of the directory may name.</summary>
public sealed record TaxonomiesAnswer(
    IReadOnlyList<NeedSummary> Needs, IReadOnlyList<CohortSummary> Cohorts, IReadOnlyList<StageSummary> Stages);

/// <param name="Description">What falls under it; null where the name says it all.</param>
public sealed record NeedSummary(NeedCode Code, string Name, string? Description);

/// <param name="Description">Who belongs to it; null where the name says it all.</param>
public sealed record CohortSummary(CohortCode Code, string Name, string? Description);

/// <param name="Description">What falls under it; null where the name says it all.</param>
public sealed record StageSummary(StageCode Code, string Name, string? Description);
