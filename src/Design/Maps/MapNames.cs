
namespace ServiceMap.Design.Maps;

/// <summary>Whether an area of the page's picture has room for its name above its letter. An estimate: how wide letters are is the browser's to know.</summary>
public static class MapNames
{
    private const double LetterWidth = 6.8;
    private const double Height = 28;

    public static bool Fits(AreaPath path, string name) =>
        name.Length * LetterWidth <= Roomiest.Width(path.Outline, new Spot(path.LabelX, path.LabelY), Height);
}
