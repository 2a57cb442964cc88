namespace ServiceMap.Kernel;

/// <summary>The ids that may be referred to, and the word for what they identify; suggests the nearest for one that is not known.</summary>
public sealed class Known(string noun, IEnumerable<string> ids)
{
    /// <summary>How many pairs of letters may be compared in search of what was meant; after that nothing is suggested any more.</summary>
    private const long MostCompared = 100_000_000;

    private const int LongestCompared = 200;

    private readonly HashSet<string> ids = [.. ids];

    private long compared;

    /// <summary>Whether this id is known. Capital and small letters differ.</summary>
    public bool Has(string id) => ids.Contains(id);

    /// <summary>Why this id is not known, with the nearest known one, to be read after the id.</summary>
    public string WhyNot(string id) =>
        Nearest(id) is { } nearest ? $"is not a known {noun}: did you mean {nearest}?" : $"is not a known {noun}";

    /// <summary>
    /// The known id with the fewest letters different; null when none is near, or when so many were looked for already that whoever
    /// reads has more to mend than slips. The first by ordinal order among equals.
    /// </summary>
    public string? Nearest(string id)
    {
        if (id.Length > LongestCompared || compared > MostCompared) return null;
        string small = id.ToLowerInvariant();
        int most = Math.Max(2, id.Length / 3);
        string? near = ids
            .Where(known => Math.Abs(known.Length - id.Length) <= most)
            .TakeWhile(_ => compared <= MostCompared)
            .Select(known => (Distance: DistanceBetween(small, known.ToLowerInvariant()), Id: known))
            .Where(pair => pair.Distance <= most)
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Id, StringComparer.Ordinal)
            .FirstOrDefault().Id;
        return near ?? Holding(id);
    }

    /// <summary>A known id that holds this one; null where this one is too short to tell.</summary>
    private string? Holding(string id)
    {
        if (id.Length < 3) return null;
        compared += ids.Count;
        return ids.Where(known => known.Contains(id, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private int DistanceBetween(string from, string to)
    {
        compared += ((long)from.Length * to.Length) + 1;
        int[] above = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int[] row = new int[to.Length + 1];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int changed = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(above[j], row[j - 1]) + 1);
            }

            above = row;
        }

        return above[to.Length];
    }
}
