using System.Globalization;
using System.Text;

namespace ServiceMap.Providers.Search;

/// <summary>Splits text into words as the index does: letters and digits, small, without accents.</summary>
internal static class Tokens
{
    public static IEnumerable<string> Of(string text)
    {
        StringBuilder word = new();
        foreach (char letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0) yield return word.ToString();
    }
}
