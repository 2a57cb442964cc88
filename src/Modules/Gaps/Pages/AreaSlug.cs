using System.Text;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Gaps.Pages;

/// <summary>An area in an address: its code, which alone counts, and its name for those who read it: <c>E09000022-lambeth</c>.</summary>
internal static class AreaSlug
{
    public static string Of(AreaSummary area) => $"{area.Code}-{Words(area.Name)}".TrimEnd('-');

    /// <summary>The code that a slug begins with.</summary>
    public static AreaCode CodeIn(string slug) => new(slug.Split('-')[0]);

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
