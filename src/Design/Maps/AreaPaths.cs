
namespace ServiceMap.Design.Maps;

/// <summary>The areas as paths of an SVG picture, made once for each version of the shapes.</summary>
public sealed class AreaPaths
{
    private readonly Outlines outlines;
    private readonly Lazy<IReadOnlyList<Spot[]>> borders;

    private AreaPaths(string version, Outlines outlines)
    {
        (Version, this.outlines) = (version, outlines);
        borders = new(() => Maps.Borders.Of(outlines.ByCode.Values));
        ByCode = outlines.ByCode.ToDictionary(pair => pair.Key, pair => AreaPath.Of(pair.Value));
    }

    public static int Width => Outlines.Width;

    /// <summary>The version of the shapes.</summary>
    public string Version { get; }

    public int Height => outlines.Height;

    /// <summary>How long a kilometre is in the picture, at the middle latitude.</summary>
    public double UnitsPerKilometre => outlines.UnitsPerKilometre;

    public IReadOnlyDictionary<string, AreaPath> ByCode { get; }

    /// <summary>The borders as lines, each of them once.</summary>
    public IReadOnlyList<Spot[]> Borders => borders.Value;

    /// <param name="version">The version of the shapes.</param>
    /// <param name="geoJson">A FeatureCollection of polygons with area codes as ids.</param>
    public static AreaPaths Of(string version, ReadOnlyMemory<byte> geoJson) => new(version, Outlines.Of(geoJson));

    /// <summary>Where a point in degrees is in the picture; outside of it where it is far from all areas.</summary>
    public Spot At(double longitude, double latitude) => outlines.At(new Spot(longitude, latitude));
}

/// <param name="Outline">The same as points.</param>
/// <param name="Path">The outline, as the <c>d</c> of an SVG path.</param>
/// <param name="LabelX">The middle of its label, where it has most room, from the left.</param>
/// <param name="LabelY">The same from the top.</param>
/// <param name="ForTwoLines">The middle of a label of two lines, which may have most room elsewhere.</param>
public sealed record AreaPath(Outline Outline, string Path, int LabelX, int LabelY, Spot ForTwoLines)
{
    private const double LineHeight = 14;

    public static AreaPath Of(Outline area)
    {
        Spot spot = Roomiest.Find(area, LineHeight);
        return new AreaPath(area, area.ToPath(), (int)Math.Round(spot.X), (int)Math.Round(spot.Y), Roomiest.Find(area, 2 * LineHeight));
    }
}
