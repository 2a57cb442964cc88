namespace ServiceMap.Design.Maps;

/// <summary>Keeps the paths of the present shapes, so that they are made once, whichever page asks first.</summary>
public sealed class CurrentPaths
{
    /// <summary>How much of the shapes the picture and the map may lose, in degrees: about 50 metres.</summary>
    public const double Tolerance = 0.0005;

    private volatile AreaPaths? kept;

    /// <param name="version">The version of the shapes.</param>
    /// <param name="geoJson">A FeatureCollection of polygons with area codes as ids, simplified to <see cref="Tolerance"/>.</param>
    public AreaPaths Of(string version, ReadOnlyMemory<byte> geoJson) =>
        kept is { } known && known.Version == version ? known : kept = AreaPaths.Of(version, geoJson);
}
