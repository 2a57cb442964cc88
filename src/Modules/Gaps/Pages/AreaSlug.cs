using System.Text;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Gaps.Pages;

/// <summary>An area in an address: its code, which alone counts, and its name for those who read it: <c>E09000022-lambeth</c>.</summary>
internal static class AreaSlug
{
    public static string Of(AreaSummary area) => $"{area.Code}-{Words(area.Name)}".TrimEnd('-');

    /// <summary>The code that a slug begins with.</summary>
    public static AreaCode CodeIn(string slug) => new(slug.Split('-')[0]);

    /// <summary>The place of the area with whose code a slug begins, in any case; null where there is none.</summary>
    public static int? PlaceIn(IReadOnlyList<AreaSummary> areas, string slug)
    {
        for (int place = 0; place < areas.Count; place++)
        {
            if (areas[place].Code.Value.Equals(CodeIn(slug).Value, StringComparison.OrdinalIgnoreCase)) return place;
        }

        return null;
    }

    private static string Words(string name)
    {
        StringBuilder words = new();
        foreach (Rune letter in name.ToLowerInvariant().EnumerateRunes())
        {
            if (letter.IsAscii && Rune.IsLetterOrDigit(letter)) words.Append(letter);
            else if ((Rune.IsWhiteSpace(letter) || letter.Value == '-') && words is not [.., '-']) words.Append('-');
        }

        return words.ToString().Trim('-');
    }
}
