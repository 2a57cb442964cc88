using ServiceMap.Design;
using ServiceMap.Design.Maps;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>Areas, each with its look and as much of its name as it has room for; below them the scale and north.</summary>
internal sealed class MapDrawing(AreaPaths paths, IReadOnlyList<MapDrawing.Shown> areas) : IDrawing
{
    private const float StripHeight = 34;

    /// <param name="Code">Of the area; one without an outline is left out.</param>
    /// <param name="Name">Shown where it fits.</param>
    /// <param name="Look">Its look.</param>
    /// <param name="Label">A letter or number that stands under its name, and instead of one that does not fit; may be empty.</param>
    internal sealed record Shown(string Code, string Name, Look Look, string Label);

    public SKSize Measure(float width) => new(width, (width * paths.Height / AreaPaths.Width) + StripHeight);

    public void Draw(SKCanvas canvas, SKRect within)
    {
        float scale = within.Width / AreaPaths.Width;
        Placed[] placed = [.. areas.Where(area => paths.ByCode.ContainsKey(area.Code)).Select(area => Place(area, spot =>
            new Spot(within.Left + (spot.X * scale), within.Top + (spot.Y * scale))))];
        foreach (Placed area in placed)
        {
            using SKPath path = PathOf(area.Outline);
            LookPainter.Fill(canvas, path, area.Shown.Look);
        }

        foreach (Placed area in placed)
        {
            using SKPath path = PathOf(area.Outline);
            LookPainter.Outline(canvas, path, 0.9f);
        }

        foreach (Placed area in placed) AreaLabel.Draw(canvas, area);
        MapScale.Draw(canvas, SKRect.Create(within.Left, within.Bottom - StripHeight, within.Width, StripHeight), paths.UnitsPerKilometre * scale);
    }

    private Placed Place(Shown area, Func<Spot, Spot> place)
    {
        AreaPath path = paths.ByCode[area.Code];
        return new Placed(area, path.Outline.Moved(place), place(new Spot(path.LabelX, path.LabelY)), place(path.ForTwoLines));
    }

    private static SKPath PathOf(Outline outline)
    {
        SKPath path = new() { FillType = SKPathFillType.EvenOdd };
        foreach (Spot[] ring in outline.Rings) path.AddPoly([.. ring.SkipLast(1).Select(spot => new SKPoint((float)spot.X, (float)spot.Y))], close: true);
        return path;
    }

    /// <summary>An area where it is drawn.</summary>
    internal sealed record Placed(Shown Shown, Outline Outline, Spot ForOneLine, Spot ForTwoLines);
}
