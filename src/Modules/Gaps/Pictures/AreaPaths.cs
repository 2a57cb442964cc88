using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Gaps.Pictures;

/// <summary>The areas as paths of an SVG picture, made once for each version of the shapes.</summary>
internal sealed class AreaPaths
{
    private AreaPaths(string version, Outlines outlines)
    {
        (Version, Height, UnitsPerKilometre) = (version, outlines.Height, outlines.UnitsPerKilometre);
        ByCode = outlines.ByCode.ToDictionary(pair => pair.Key, pair => AreaPath.Of(pair.Value));
    }

    public static int Width => Outlines.Width;

    /// <summary>The version of the shapes.</summary>
    public string Version { get; }

    public int Height { get; }

    /// <summary>How long a kilometre is in the picture, at the middle latitude.</summary>
    public double UnitsPerKilometre { get; }

    public IReadOnlyDictionary<string, AreaPath> ByCode { get; }

    public static AreaPaths Of(ShapesAnswer shapes) => new(shapes.Version, Outlines.Of(shapes));
}

/// <param name="Outline">The same as points.</param>
/// <param name="Path">The outline, as the <c>d</c> of an SVG path.</param>
/// <param name="LabelX">The middle of its label, where it has most room, from the left.</param>
/// <param name="LabelY">The same from the top.</param>
/// <param name="ForTwoLines">The middle of a label of two lines, which may have most room elsewhere.</param>
internal sealed record AreaPath(Outline Outline, string Path, int LabelX, int LabelY, Spot ForTwoLines)
{
    private const double LineHeight = 14;

    public static AreaPath Of(Outline area)
    {
        Spot spot = Roomiest.Find(area, LineHeight);
        return new AreaPath(area, area.ToPath(), (int)Math.Round(spot.X), (int)Math.Round(spot.Y), Roomiest.Find(area, 2 * LineHeight));
    }
}
