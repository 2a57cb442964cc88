using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ServiceMap.Gaps.Pictures;

/// <summary>
/// Finishes an SVG: every text becomes outlines, since a word processor that lacks the typeface would set it in another, and what a screen
/// reader says is put at the top.
/// </summary>
internal static class SvgText
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>What tells where a shape lies and how large it is.</summary>
    private static readonly string[] Lengths = ["x", "y", "width", "height", "cx", "cy", "r", "rx", "ry"];

    public static byte[] Finish(byte[] drawn, Sheet sheet)
    {
        XDocument document = XDocument.Parse(Encoding.UTF8.GetString(drawn));
        XElement root = document.Root!;
        foreach (XAttribute path in root.Descendants(Svg + "path").Attributes("d")) path.Value = SvgPath.Shortened(path.Value);
        foreach (XAttribute length in root.Descendants().Attributes().Where(one => Lengths.Contains(one.Name.LocalName) && one.Parent!.Name != Svg + "text")) Round(length);
        SvgLetters letters = new();
        foreach (XElement text in root.Descendants(Svg + "text").ToArray()) text.ReplaceWith(letters.Use(text));
        root.AddFirst(letters.Definitions);
        NumberClips(root);
        root.SetAttributeValue("viewBox", $"0 0 {root.Attribute("width")!.Value} {root.Attribute("height")!.Value}");
        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("aria-labelledby", "title desc");
        root.AddFirst(
            new XElement(Svg + "title", new XAttribute("id", "title"), sheet.Title),
            new XElement(Svg + "desc", new XAttribute("id", "desc"), $"{sheet.Subtitle}. {sheet.Says}"));
        return Bytes(document);
    }

    /// <summary>Their ids come from a count of all that the process has drawn; the same sheet must give the same bytes.</summary>
    private static void NumberClips(XElement root)
    {
        Dictionary<string, string> ids = root.Descendants(Svg + "clipPath").Select((clip, index) => (Id: clip.Attribute("id")!.Value, Now: $"c{index}"))
            .ToDictionary(pair => pair.Id, pair => pair.Now);
        foreach (XElement clip in root.Descendants(Svg + "clipPath")) clip.SetAttributeValue("id", ids[clip.Attribute("id")!.Value]);
        foreach (XAttribute use in root.Descendants().Attributes("clip-path")) use.Value = $"url(#{ids[use.Value[5..^1]]})";
    }

    private static void Round(XAttribute length) =>
        length.Value = decimal.Round(decimal.Parse(length.Value, NumberStyles.Float, CultureInfo.InvariantCulture), 1).ToString("0.#", CultureInfo.InvariantCulture);

    private static byte[] Bytes(XDocument document)
    {
        using MemoryStream file = new();
        using (XmlWriter writer = XmlWriter.Create(file, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = false })) document.Save(writer);
        return file.ToArray();
    }
}
