namespace ServiceMap.Providers.Search;

/// <summary>Finds the known words that somebody may have meant by one that is not known.</summary>
internal sealed class Misspelt(IEnumerable<string> known)
{
    private const int Most = 5;

    private readonly ILookup<int, string> byLength = known.Distinct().ToLookup(word => word.Length);

    /// <summary>The nearest known words, all of the same distance; empty where none is near enough. Short words are not guessed at.</summary>
    public IReadOnlyList<string> Nearest(string word)
    {
        int allowed = word.Length switch { < 4 => 0, < 8 => 1, _ => 2 };
        for (int distance = 1; distance <= allowed; distance++)
        {
            string[] near =
            [
                .. Enumerable.Range(word.Length - distance, (2 * distance) + 1).SelectMany(length => byLength[length])
                    .Where(candidate => Slips(word, candidate, distance) <= distance).Order(StringComparer.Ordinal).Take(Most),
            ];
            if (near.Length > 0) return near;
        }

        return [];
    }

    /// <summary>
    /// How many letters must be put in, left out, changed, or swapped with their neighbour to make one word of the other; more than
    /// <paramref name="most"/> is not counted out.
    /// </summary>
    internal static int Slips(string one, string other, int most)
    {
        int[] beforeLast = [];
        int[] last = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int[] row = new int[other.Length + 1];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                bool isSwapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                if (isSwapped) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            if (row.Min() > most) return most + 1;
            (beforeLast, last) = (last, row);
        }

        return last[^1];
    }
}
