using System.Text;

namespace ServiceMap.Providers.Search;

/// <summary>Splits text into words, small: letters and digits with whatever stands above them. Accents are the index's to forgive.</summary>
internal static class Tokens
{
    public static IEnumerable<string> Of(string text)
    {
        StringBuilder word = new();
        foreach (char letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0) yield return word.ToString();
    }
}
