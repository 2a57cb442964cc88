using System.Globalization;
using System.Text;

namespace ServiceMap.Providers.Locations;

/// <summary>
/// A text as its words alone, so that the same place is found however it is written: small letters, no punctuation, percent signs and
/// hyphens undone, "St" and "Rd" in full. Each word has a space on both sides.
/// </summary>
internal static class Words
{
    private static readonly Dictionary<string, string> InFull = new()
    {
        ["st"] = "street", ["rd"] = "road", ["ave"] = "avenue", ["av"] = "avenue", ["ln"] = "lane", ["sq"] = "square", ["cl"] = "close",
        ["ct"] = "court", ["cres"] = "crescent", ["dr"] = "drive", ["gdns"] = "gardens", ["gr"] = "grove", ["pl"] = "place", ["terr"] = "terrace",
    };

    /// <summary>Between these lie the wide forms of plain letters, in the same order as those.</summary>
    private const char FirstWide = '\uff00';
    private const char LastWide = '\uff5f';

    /// <summary>No words at all.</summary>
    public const string None = " ";

    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return None;
        StringBuilder words = new(None);
        foreach (string word in Split(Plain(text))) words.Append(InFull.GetValueOrDefault(word, word)).Append(' ');
        return words.ToString();
    }

    /// <summary>Whether these words hold those, next to each other and in their order. None are held by nothing.</summary>
    public static bool Hold(string words, string those) => those != None && words.Contains(those, StringComparison.Ordinal);

    /// <summary>A text as it looks: wide letters made plain, invisible ones left out, percent signs undone.</summary>
    public static string Plain(string text)
    {
        // Twice over, since addresses are passed on inside addresses.
        string undone = text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(Uri.UnescapeDataString(text)) : text;
        return string.Concat(undone.Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.Format)
            .Select(letter => letter is > FirstWide and < LastWide ? (char)(letter - FirstWide + ' ') : letter));
    }

    private static IEnumerable<string> Split(string text)
    {
        StringBuilder word = new();
        foreach (char letter in text)
        {
            if (char.IsLetterOrDigit(letter)) word.Append(char.ToLowerInvariant(letter));
            if (char.IsLetterOrDigit(letter) || letter is '\'' or '’' || word.Length == 0) continue;
            yield return word.ToString();
            word.Clear();
        }

        if (word.Length > 0) yield return word.ToString();
    }
}
