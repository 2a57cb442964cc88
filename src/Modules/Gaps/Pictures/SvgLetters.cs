using System.Globalization;
using System.Text;
using System.Xml.Linq;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>
/// The letters of an SVG as outlines. Each is defined once and used wherever it stands; so is each line of text, which stands there
/// twice where it has a rim.
/// </summary>
internal sealed class SvgLetters
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Many word processors know the older name of the attribute alone.</summary>
    private static readonly XName Target = XNamespace.Get("http://www.w3.org/1999/xlink") + "href";

    private static readonly string[] Lettering = ["x", "y", "font-size", "font-family", "font-weight", "font-style", "text-anchor"];

    private readonly Dictionary<string, string> lines = [];
    private readonly Dictionary<(SKTypeface Face, float Size, Rune Letter), string?> letters = [];

    /// <summary>What the uses refer to.</summary>
    public XElement Definitions { get; } = new(Svg + "defs");

    /// <summary>What stands in place of a text, with the same paint and each letter where the text had it.</summary>
    public XElement Use(XElement text)
    {
        float[] across = Figures(text.Attribute("x")!.Value);
        float down = Figures(text.Attribute("y")!.Value)[0];
        return new XElement(
            Svg + "use", new XAttribute(Target, $"#{Line(text, across)}"), new XAttribute("x", Short(across[0])), new XAttribute("y", Short(down)),
            text.Attributes().Where(one => !Lettering.Contains(one.Name.LocalName)));
    }

    private string Line(XElement text, float[] across)
    {
        (SKTypeface face, float size) = (FaceOf(text), Figures(text.Attribute("font-size")!.Value)[0]);
        string words = text.Value.Trim();
        string key = $"{face.FamilyName} {face.IsBold} {Short(size)} {words}";
        if (lines.TryGetValue(key, out string? known)) return known;

        XElement line = new(Svg + "g", new XAttribute("id", $"t{lines.Count}"));
        foreach ((Rune letter, float x) in words.EnumerateRunes().Zip(across))
        {
            if (Letter(face, size, letter) is { } id) line.Add(new XElement(Svg + "use", new XAttribute(Target, $"#{id}"), new XAttribute("x", Short(x - across[0]))));
        }

        Definitions.Add(line);
        return lines[key] = line.Attribute("id")!.Value;
    }

    /// <summary>Null of a letter that is empty, such as a space.</summary>
    private string? Letter(SKTypeface face, float size, Rune letter)
    {
        if (letters.TryGetValue((face, size, letter), out string? known)) return known;
        using SKFont font = Pictures.Lettering.Font(face, size);
        using SKPath? outline = font.GetGlyphPath(face.GetGlyph(letter.Value));
        string? id = outline is null or { IsEmpty: true } ? null : $"l{letters.Count}";
        if (id is not null) Definitions.Add(new XElement(Svg + "path", new XAttribute("id", id), new XAttribute("d", SvgPath.Of(outline!, SvgPath.Hundredths))));
        return letters[(face, size, letter)] = id;
    }

    private static SKTypeface FaceOf(XElement text) => Pictures.Lettering.AllFaces.First(one =>
        one.FamilyName == text.Attribute("font-family")!.Value && one.IsBold == (text.Attribute("font-weight") is not null));

    private static float[] Figures(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(one => float.Parse(one, CultureInfo.InvariantCulture))];

    private static string Short(float figure) => figure.ToString("0.##", CultureInfo.InvariantCulture);
}
