using ServiceMap.Design;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>The name of an area where it fits inside, in one line or two, with its label below; else the label alone.</summary>
internal static class AreaLabel
{
    private const float Clearance = 3;

    /// <summary>The largest comes first; below the last, a name is not legible on paper.</summary>
    private static readonly float[] Sizes = [11, 10, 9, 8.2f];

    public static void Draw(SKCanvas canvas, Outline area, Spot spot, MapDrawing.Shown shown)
    {
        Look look = shown.Look;
        foreach (float size in Sizes)
        {
            Lettering letters = new(size, look.Ink);
            string[]? fitting = Ways(shown).FirstOrDefault(lines => Fits(area, spot, lines, letters));
            if (fitting is null) continue;
            DrawLines(canvas, fitting, letters, spot, look.Ground);
            return;
        }

        DrawLines(canvas, [shown.Label], new Lettering(11, look.Ink, IsBold: true), spot, look.Ground);
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

    private static bool Fits(Outline area, Spot spot, string[] lines, Lettering letters) =>
        lines.Max(letters.Width) + (2 * Clearance) <= Roomiest.Width(area, spot, lines.Length * letters.Size * 1.1);

    private static void DrawLines(SKCanvas canvas, string[] lines, Lettering letters, Spot spot, string halo)
    {
        float spacing = letters.Size * 1.1f;
        float y = (float)spot.Y + (letters.Size * 0.35f) - ((lines.Length - 1) * spacing / 2);
        foreach (string line in lines)
        {
            letters.DrawCentred(canvas, line, (float)spot.X, y, halo);
            y += spacing;
        }
    }
}
