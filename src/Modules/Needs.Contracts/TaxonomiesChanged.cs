using MediatR;

namespace ServiceMap.Needs.Contracts;

/// <summary>Needs, cohorts or stages were added or reworded. Touches every cell.</summary>
public sealed record TaxonomiesChanged : INotification;
