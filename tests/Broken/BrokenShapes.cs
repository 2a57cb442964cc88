using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace ServiceMap.Tests.Broken;

/// <summary>Breaks the shapes of a pack: the words and numbers of its GeoJSON.</summary>
internal static partial class BrokenShapes
{
    public const string File = "boundaries.geojson";

    private static readonly string[] Numbers =
        ["1e400", "-1e400", "NaN", "null", "\"0\"", "0", "-0.0", "51.5", "181", "530000", "1e-400", "0.1234567890123456789", "[]", "[0,0]", "{}", "true", "--1", "+1", "01"];

    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "null", "\"type\"", "\"Polygon\"", "\"MultiPolygon\"", "\"Point\"", "\"GeometryCollection\"", "\"features\":[],", "\"features\"",
        "\"id\":\"E09000001\",", "\"id\":7,", "\"geometry\":null,", "\"coordinates\":[],", "[[[[", "]]]]", "\"\\ud800\"", "/* */", "//", "{\"type\":\"Feature\"},",
    ];

    public static Gen<BrokenPack> Break(BrokenPack pack)
    {
        string text = Encoding.UTF8.GetString(pack[File]);
        return Gen.Frequency((3, Number(text)), (2, Token(text)), (1, Deep(text)), (1, Swapped(text)))
            .Select(broken => pack.With(File, Encoding.UTF8.GetBytes(broken.Text), broken.Step) with { ForEmptyFolder = true });
    }

    private static Gen<(string Text, string Step)> Number(string text)
    {
        MatchCollection numbers = AnyNumber().Matches(text);
        return numbers.Count == 0 ? Gen.Const((text, "no number to change")) :
            from which in Gen.Int[0, numbers.Count - 1]
            from number in Gen.Frequency((1, Gen.OneOf<string>(Numbers)), (1, Gen.Double[-1, 52].Select(degrees => degrees.ToString("R", CultureInfo.InvariantCulture))))
            let found = numbers[which]
            select (text[..found.Index] + number + text[(found.Index + found.Length)..], $"{number} in place of number {which}");
    }

    private static Gen<(string Text, string Step)> Token(string text) =>
        from at in Gen.Int[0, text.Length]
        from near in Gen.Bool
        from token in Gen.OneOf<string>(Tokens)
        let bracket = text.IndexOfAny(['{', '}', '[', ']', ','], Math.Min(at, Math.Max(0, text.Length - 1)))
        let place = near && bracket >= 0 ? bracket : at
        select (text[..place] + token + text[place..], $"{token} more at letter {place}");

    private static Gen<(string Text, string Step)> Deep(string text) =>
        from depth in Gen.Int[10, 10_000]
        from at in Gen.Int[0, text.Length]
        from letter in Gen.OneOf("[", "{\"a\":")
        let bracket = Math.Max(0, text.IndexOf('[', Math.Min(at, Math.Max(0, text.Length - 1))))
        select (text[..bracket] + string.Concat(Enumerable.Repeat(letter, depth)) + text[bracket..], $"{depth} levels deep at letter {bracket}");

    /// <summary>One ring or all of them with latitude first.</summary>
    private static Gen<(string Text, string Step)> Swapped(string text) =>
        from count in Gen.OneOf(1, 5, int.MaxValue)
        select (Position().Replace(text, "[${lat},${lon}]", count), $"{count} positions with latitude first");

    [GeneratedRegex("(?<=[\\[,])-?[0-9]+(\\.[0-9]+)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AnyNumber();

    [GeneratedRegex("\\[(?<lon>-?[0-9.]+),(?<lat>-?[0-9.]+)\\]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Position();
}
