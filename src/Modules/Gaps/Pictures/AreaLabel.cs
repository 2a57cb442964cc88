using ServiceMap.Design.Maps;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>The name of an area where it fits inside, in one line or two, with its label below; else the label alone.</summary>
internal static class AreaLabel
{
    private const float Clearance = 2.5f;
    private const float Leading = 1.1f;

    /// <summary>The largest comes first; below the last, a name is not legible on paper.</summary>
    private static readonly float[] Sizes = [11, 10, 9, 8.2f];

    public static void Draw(SKCanvas canvas, MapDrawing.Placed area)
    {
        string ink = area.Shown.Look.Ink;
        foreach (float size in Sizes)
        {
            Lettering letters = new(size, ink);
            string[]? fitting = Ways(area.Shown).FirstOrDefault(lines => Fits(area, lines, letters));
            if (fitting is null) continue;
            Draw(canvas, area, fitting, letters);
            return;
        }

        Draw(canvas, area, [area.Shown.Label], new Lettering(11, ink, IsBold: true));
    }

    /// <summary>The name in one line, and cut in two at each of its spaces.</summary>
    private static IEnumerable<string[]> Ways(MapDrawing.Shown shown)
    {
        string[] below = shown.Label == "" ? [] : [shown.Label];
        yield return [shown.Name, .. below];
        for (int i = 0; i < shown.Name.Length; i++)
        {
            if (shown.Name[i] == ' ') yield return [shown.Name[..i], shown.Name[(i + 1)..], .. below];
        }
    }

    private static bool Fits(MapDrawing.Placed area, string[] lines, Lettering letters) =>
        lines.Max(letters.Width) + (2 * Clearance) <= Roomiest.Width(area.Outline, SpotFor(area, lines), lines.Length * letters.Size * Leading);

    private static Spot SpotFor(MapDrawing.Placed area, string[] lines) => lines.Length == 1 ? area.ForOneLine : area.ForTwoLines;

    private static void Draw(SKCanvas canvas, MapDrawing.Placed area, string[] lines, Lettering letters)
    {
        float spacing = letters.Size * Leading;
        Spot spot = SpotFor(area, lines);
        float y = (float)spot.Y + (letters.Size * 0.35f) - ((lines.Length - 1) * spacing / 2);
        foreach (string line in lines)
        {
            letters.DrawCentred(canvas, line, (float)spot.X, y, area.Shown.Look.Ground);
            y += spacing;
        }
    }
}
