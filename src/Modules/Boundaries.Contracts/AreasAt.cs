using MediatR;

namespace ServiceMap.Boundaries.Contracts;

/// <summary>
/// Which area covers each of these points, in their order: edges included, and of several areas the one with the lowest code.
/// Null for a point that no area covers. The points are neither kept nor logged.
/// </summary>
public sealed record AreasAt(IReadOnlyList<LonLat> Points) : IRequest<IReadOnlyList<AreaCode?>>;
