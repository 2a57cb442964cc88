using System.Text;
using System.Xml.Linq;
using ServiceMap.Design;
using ServiceMap.Gaps.Pictures;
using SkiaSharp;

namespace ServiceMap.Gaps.Tests.Pictures;

public sealed class SheetFileTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData(PictureFormat.Png)]
    [InlineData(PictureFormat.Svg)]
    [InlineData(PictureFormat.Pdf)]
    public async Task The_same_sheet_gives_the_same_bytes(object format)
    {
        Sheet sheet = await LondonSheet.Of("advocacy", new DateOnly(2019, 12, 1));

        Assert.Equal(SheetFile.Make(sheet, (PictureFormat)format), SheetFile.Make(sheet, (PictureFormat)format));
    }

    [Fact]
    public async Task The_PNG_shows_the_looks_of_the_areas_in_the_colours_of_the_palette()
    {
        Sheet sheet = await LondonSheet.Of("advocacy", new DateOnly(2019, 12, 1));
        using SKBitmap picture = SKBitmap.Decode(SheetFile.Make(sheet, PictureFormat.Png));

        Dictionary<string, int> dots = picture.Pixels.CountBy(colour => $"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}").ToDictionary();
        Assert.Equal(1600, picture.Width);
        Assert.True(dots.Count > 200);
        Assert.All(["met-2", "unconfirmed"], look => Assert.True(dots[Palette.Of(look)] > 50_000, look));
        Assert.All(["met-3", "not-counted", "outline"], colour => Assert.True(dots[Palette.Of(colour)] > 200, colour));
        Assert.True(dots[Palette.Of("gap-line")] > 20, "The dots of a gap stand in the legend alone.");
    }

    [Fact]
    public void The_PNG_says_that_its_colours_are_sRGB() =>
        Assert.Contains("sRGB", Encoding.Latin1.GetString(SheetFile.Make(MadeSheet.Of(), PictureFormat.Png)), StringComparison.Ordinal);

    [Fact]
    public void The_SVG_begins_with_its_title_and_what_it_says()
    {
        XElement root = Drawn();

        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal([MadeSheet.Title, "1 December 2019. One of two has it."], root.Elements().Take(2).Select(element => element.Value));
        Assert.Equal(["title", "desc"], root.Elements().Take(2).Select(element => element.Name.LocalName));
    }

    [Fact]
    public void The_SVG_needs_nothing_from_elsewhere_neither_a_font()
    {
        XElement root = Drawn();

        Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName is "text" or "image" or "style" or "script" or "pattern");
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), attribute => IsOutside(attribute) || (attribute.Value.Contains("://", StringComparison.Ordinal) && !attribute.IsNamespaceDeclaration));
        Assert.All(root.Descendants().Attributes("clip-path"), use => Assert.Contains(root.Descendants(Svg + "clipPath"), clip => use.Value == $"url(#{clip.Attribute("id")!.Value})"));
    }

    [Fact]
    public void The_PDF_has_its_title_its_fonts_and_no_time()
    {
        string file = Encoding.Latin1.GetString(SheetFile.Make(MadeSheet.Of() with { Title = "Advocacy" }, PictureFormat.Pdf));

        Assert.StartsWith("%PDF-", file, StringComparison.Ordinal);
        Assert.Contains("/Title (Advocacy)", file, StringComparison.Ordinal);
        Assert.Equal(2, file.Split("/FontFile2 ").Length - 1);
        Assert.DoesNotContain("/CreationDate", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "[0 0 842 595]")]
    [InlineData(900, "[0 0 595 842]")]
    public void A_page_is_A4_and_upright_where_the_drawing_is_tall(int height, string page) =>
        Assert.Contains($"/MediaBox {page}", Encoding.Latin1.GetString(SheetFile.Make(MadeSheet.Of(heightOfDrawing: height), PictureFormat.Pdf)), StringComparison.Ordinal);

    [Fact]
    public void The_SVG_defines_each_letter_once_and_uses_it_wherever_it_stands()
    {
        XElement root = Drawn();

        XElement[] letters = [.. root.Elements(Svg + "defs").Elements(Svg + "path")];
        string[] uses = [.. root.Descendants(Svg + "use").Attributes().Where(attribute => attribute.Name.LocalName == "href").Select(attribute => attribute.Value)];
        Assert.Equal(letters.Length, letters.Select(letter => letter.Attribute("d")!.Value).Distinct().Count());
        Assert.All(letters, letter => Assert.Contains($"#{letter.Attribute("id")!.Value}", uses));
        Assert.True(uses.Length > 1.5 * letters.Length);
    }

    [Fact]
    public void What_the_SVG_uses_is_defined_in_it()
    {
        XElement root = Drawn();

        HashSet<string> ids = [.. root.Descendants().Attributes("id").Select(id => $"#{id.Value}")];
        Assert.All(root.Descendants(Svg + "use"), use => Assert.Contains(use.Attributes().Single(attribute => attribute.Name.LocalName == "href").Value, ids));
    }

    /// <summary>Whether it leads anywhere but to a part of the same picture.</summary>
    private static bool IsOutside(XAttribute attribute) => attribute.Name.LocalName == "href" && !attribute.Value.StartsWith('#');

    [Fact]
    public void A_page_is_taller_than_A4_where_the_drawing_would_be_too_small_on_it()
    {
        string file = Encoding.Latin1.GetString(SheetFile.Make(MadeSheet.Of(heightOfDrawing: 3000), PictureFormat.Pdf));

        string box = file.Split("/MediaBox [0 0 595 ")[1].Split(']')[0];
        Assert.InRange(int.Parse(box, System.Globalization.CultureInfo.InvariantCulture), 3000, 3300);
    }

    private static XElement Drawn() => XDocument.Parse(Encoding.UTF8.GetString(SheetFile.Make(MadeSheet.Of("Ŵ & <b>"), PictureFormat.Svg))).Root!;
}
