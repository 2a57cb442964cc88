using MediatR;

namespace ServiceMap.Boundaries.Contracts;

/// <summary>Areas were added, or their names, kinds or groups were corrected. Touches every cell of the areas named.</summary>
public sealed record AreasChanged(IReadOnlyList<AreaCode> Areas) : INotification;
