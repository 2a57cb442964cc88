using System.Globalization;
using System.Text;
using ServiceMap.Design;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>How a text is set in a picture.</summary>
/// <param name="Size">Of the type, in units of the picture.</param>
/// <param name="Colour">As <c>#rrggbb</c>.</param>
/// <param name="IsBold">Whether it stands out.</param>
internal sealed record Lettering(float Size, string Colour, bool IsBold = false)
{
    /// <summary>Letters that neither face has, and what is read in their place.</summary>
    private static readonly Dictionary<char, string> Instead = new()
    {
        ['‐'] = "-", ['‑'] = "-", ['‒'] = "–", ['―'] = "—", ['‛'] = "‘", ['‟'] = "“", ['ſ'] = "s", ['ŋ'] = "ng", ['Ŋ'] = "Ng", ['­'] = "",
    };

    /// <summary>The typeface and its newer cut, which has letters that the first lacks; regular, then bold.</summary>
    private static readonly SKTypeface[][] Faces = [[Face(false, false), Face(false, true)], [Face(true, false), Face(true, true)]];

    /// <summary>From one line to the next.</summary>
    public float LineHeight => Size * 1.32f;

    /// <summary>The faces that a text may be set in.</summary>
    public static IEnumerable<SKTypeface> AllFaces => Faces.SelectMany(faces => faces);

    public float Width(string text)
    {
        float width = 0;
        foreach ((SKTypeface face, string part) in Parts(text)) width += Font(face).MeasureText(part);
        return width;
    }

    /// <summary>Draws a line of text from its left end on its baseline.</summary>
    /// <param name="canvas">What to draw on.</param>
    /// <param name="text">Any text: what no face can show is drawn as a question mark.</param>
    /// <param name="x">Its left end.</param>
    /// <param name="y">Its baseline.</param>
    /// <param name="halo">The colour of a rim around the letters, where they stand upon a pattern.</param>
    public void Draw(SKCanvas canvas, string text, float x, float y, string? halo = null)
    {
        using SKPaint ink = new() { Color = SKColor.Parse(Colour), IsAntialias = true };
        using SKPaint? rim = halo is null ? null : Rim(halo);
        foreach ((SKTypeface face, string part) in Parts(text))
        {
            using SKFont font = Font(face);
            if (rim is not null) canvas.DrawText(part, x, y, font, rim);
            canvas.DrawText(part, x, y, font, ink);
            x += font.MeasureText(part);
        }
    }

    public void DrawCentred(SKCanvas canvas, string text, float x, float y, string? halo = null) => Draw(canvas, text, x - (Width(text) / 2), y, halo);

    /// <summary>The text in lines of a width; a word that is wider stands by itself.</summary>
    public IReadOnlyList<string> Wrap(string text, float width)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        return line.Length == 0 ? lines : [.. lines, line];
    }

    public static SKFont Font(SKTypeface face, float size) => new(face, size) { Subpixel = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };

    private SKFont Font(SKTypeface face) => Font(face, Size);

    private SKPaint Rim(string colour) => new()
    {
        Color = SKColor.Parse(colour), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = Size * 0.42f, StrokeJoin = SKStrokeJoin.Round,
    };

    private static SKTypeface Face(bool isBold, bool hasMoreLetters)
    {
        using Stream file = FontFiles.Open(isBold, hasMoreLetters);
        using SKData data = SKData.Create(file);
        return SKTypeface.FromData(data);
    }

    /// <summary>The text cut wherever the face changes.</summary>
    internal IReadOnlyList<(SKTypeface Face, string Text)> Parts(string text)
    {
        SKTypeface[] faces = Faces[IsBold ? 1 : 0];
        List<(SKTypeface Face, string Text)> parts = [];
        foreach (Rune letter in Readable(text).EnumerateRunes())
        {
            SKTypeface? face = faces.FirstOrDefault(one => one.GetGlyph(letter.Value) != 0);
            string shown = face is null ? "?" : letter.ToString();
            face ??= faces[0];
            if (parts.Count > 0 && parts[^1].Face == face) parts[^1] = (face, parts[^1].Text + shown);
            else parts.Add((face, shown));
        }

        return parts;
    }

    private static string Readable(string text)
    {
        StringBuilder readable = new();
        foreach (char letter in text)
        {
            if (char.IsWhiteSpace(letter)) readable.Append(' ');
            else if (Instead.TryGetValue(letter, out string? other)) readable.Append(other);
            else if (char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format)) readable.Append(letter);
        }

        return readable.ToString();
    }
}
