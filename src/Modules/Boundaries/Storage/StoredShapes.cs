using System.Security.Cryptography;

namespace ServiceMap.Boundaries.Storage;

/// <summary>
/// The file <c>boundaries.geojson</c>, byte for byte as it was taken in, in the only row of its table. The version is made from the
/// bytes, so that equal versions mean equal shapes wherever they are kept.
/// </summary>
internal sealed class StoredShapes
{
    public required string Version { get; init; }

    public required byte[] GeoJson { get; init; }

    public static string VersionOf(ReadOnlyMemory<byte> geoJson) => Convert.ToHexStringLower(SHA256.HashData(geoJson.Span));
}
