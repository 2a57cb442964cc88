using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>
/// Finishes an SVG: every text becomes outlines, since a word processor that lacks the typeface would set it in another, and what a screen
/// reader says is put at the top.
/// </summary>
internal static class SvgText
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static byte[] Finish(byte[] drawn, Sheet sheet)
    {
        XDocument document = XDocument.Parse(Encoding.UTF8.GetString(drawn));
        XElement root = document.Root!;
        foreach (XAttribute path in root.Descendants(Svg + "path").Attributes("d")) path.Value = SvgPath.Shortened(path.Value);
        foreach (XElement text in root.Descendants(Svg + "text").ToArray()) text.ReplaceWith(Outlines(text));
        NumberClips(root);
        root.SetAttributeValue("viewBox", $"0 0 {root.Attribute("width")!.Value} {root.Attribute("height")!.Value}");
        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("aria-labelledby", "title desc");
        root.AddFirst(
            new XElement(Svg + "title", new XAttribute("id", "title"), sheet.Title),
            new XElement(Svg + "desc", new XAttribute("id", "desc"), $"{sheet.Subtitle}. {sheet.Says}"));
        return Bytes(document);
    }

    /// <summary>A path in place of a text, with the same paint; each letter stands where the text had it.</summary>
    private static XElement Outlines(XElement text)
    {
        SKTypeface face = Lettering.AllFaces.First(one =>
            one.FamilyName == text.Attribute("font-family")!.Value && one.IsBold == (text.Attribute("font-weight") is not null));
        using SKFont font = Lettering.Font(face, Figure(text.Attribute("font-size")!.Value));
        float[] across = [.. text.Attribute("x")!.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Figure)];
        float down = Figure(text.Attribute("y")!.Value.Split(',')[0]);
        using SKPath line = new();
        foreach ((Rune letter, float x) in text.Value.Trim().EnumerateRunes().Zip(across))
        {
            using SKPath? outline = font.GetGlyphPath(face.GetGlyph(letter.Value));
            if (outline is not null) line.AddPath(outline, x, down);
        }

        string[] lettering = ["x", "y", "font-size", "font-family", "font-weight", "font-style", "text-anchor"];
        return new XElement(Svg + "path", text.Attributes().Where(one => !lettering.Contains(one.Name.LocalName)), new XAttribute("d", SvgPath.Of(line)));
    }

    /// <summary>Their ids come from a count of all that the process has drawn; the same sheet must give the same bytes.</summary>
    private static void NumberClips(XElement root)
    {
        Dictionary<string, string> ids = root.Descendants(Svg + "clipPath").Select((clip, index) => (Id: clip.Attribute("id")!.Value, Now: $"c{index}"))
            .ToDictionary(pair => pair.Id, pair => pair.Now);
        foreach (XElement clip in root.Descendants(Svg + "clipPath")) clip.SetAttributeValue("id", ids[clip.Attribute("id")!.Value]);
        foreach (XAttribute use in root.Descendants().Attributes("clip-path")) use.Value = $"url(#{ids[use.Value[5..^1]]})";
    }

    private static float Figure(string text) => float.Parse(text, CultureInfo.InvariantCulture);

    private static byte[] Bytes(XDocument document)
    {
        using MemoryStream file = new();
        using (XmlWriter writer = XmlWriter.Create(file, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = false })) document.Save(writer);
        return file.ToArray();
    }
}
