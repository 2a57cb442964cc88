using MediatR;

namespace ServiceMap.Boundaries.Contracts;

/// <summary>
/// The shapes of all areas for drawing, simplified so that neighbours still share their edges exactly.
/// </summary>
/// <param name="Tolerance">How much may be lost, in degrees: details smaller than about this go. 0 keeps every vertex.</param>
public sealed record AreaShapes(double Tolerance) : IRequest<ShapesAnswer>;

/// <param name="GeoJson">An RFC 7946 FeatureCollection in UTF-8; each feature has an area's code as its id and code, name and kind as properties.</param>
/// <param name="Version">Changes when and only when the shapes do.</param>
public sealed record ShapesAnswer(ReadOnlyMemory<byte> GeoJson, string Version);
