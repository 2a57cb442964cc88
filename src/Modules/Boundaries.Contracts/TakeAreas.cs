using MediatR;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Contracts;

/// <summary>
/// Takes in the areas of a data pack within the transaction that is open. One data folder holds one set of areas: the first pack
/// brings it, and a later one may correct names, kinds and groups but neither codes nor shapes.
/// </summary>
/// <param name="Areas">The table <c>areas.csv</c>.</param>
/// <param name="GeoJson">The file <c>boundaries.geojson</c>, whose features have area codes as ids.</param>
public sealed record TakeAreas(Table Areas, ReadOnlyMemory<byte> GeoJson) : IRequest<Taken>;
