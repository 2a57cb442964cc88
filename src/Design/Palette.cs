using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ServiceMap.Design;

/// <summary>The colours by name, as <c>styles/_palette.scss</c> has them, so that pages and pictures cannot differ.</summary>
public static partial class Palette
{
    private static readonly FrozenDictionary<string, string> Colours = Read();

    /// <summary>A colour as <c>#rrggbb</c>.</summary>
    public static string Of(string name) =>
        Find(name) ?? throw new ArgumentException($"There is no colour '{name}' in styles/_palette.scss.", nameof(name));

    /// <summary>The same; null where the palette has no such colour.</summary>
    public static string? Find(string name) => Colours.GetValueOrDefault(name);

    private static FrozenDictionary<string, string> Read()
    {
        using Stream styles = typeof(Palette).Assembly.GetManifestResourceStream("palette.scss")!;
        using StreamReader reader = new(styles);
        return Line().Matches(reader.ReadToEnd()).ToFrozenDictionary(line => line.Groups["name"].Value, line => line.Groups["colour"].Value);
    }

    [GeneratedRegex(@"^\$(?<name>[\w-]+): (?<colour>#[0-9a-f]{6});\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();
}
