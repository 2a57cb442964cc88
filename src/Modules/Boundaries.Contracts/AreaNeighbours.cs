using MediatR;

namespace ServiceMap.Boundaries.Contracts;

/// <summary>
/// The areas that share a border with each of these: a line, however short, and not only a point; by code in ordinal order.
/// Areas on two sides of a river are neighbours only where their shapes meet in it: London's end at the Thames.
/// </summary>
/// <param name="Areas">The areas asked about.</param>
public sealed record AreaNeighbours(IReadOnlyCollection<AreaCode> Areas) : IRequest<IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>>>;
