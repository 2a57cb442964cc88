using MediatR;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Contracts;

/// <summary>The areas as a part of a data pack. Null when none have been taken in yet.</summary>
public sealed record AreaPack : IRequest<AreaPackAnswer?>;

/// <param name="Areas">The table <c>areas.csv</c>.</param>
/// <param name="GeoJson">The file <c>boundaries.geojson</c>, byte for byte as it was taken in.</param>
public sealed record AreaPackAnswer(Table Areas, ReadOnlyMemory<byte> GeoJson);
