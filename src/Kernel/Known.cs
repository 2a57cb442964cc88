namespace ServiceMap.Kernel;

/// <summary>The ids that may be referred to, and the word for what they identify; suggests the nearest for one that is not known.</summary>
public sealed class Known(string noun, IEnumerable<string> ids)
{
    private readonly HashSet<string> ids = [.. ids];

    /// <summary>Whether this id is known. Capital and small letters differ.</summary>
    public bool Has(string id) => ids.Contains(id);

    /// <summary>Why this id is not known, with the nearest known one, to be read after the id.</summary>
    public string WhyNot(string id) =>
        Nearest(id) is { } nearest ? $"is not a known {noun}: did you mean {nearest}?" : $"is not a known {noun}";

    /// <summary>The known id with the fewest letters different; null when none is near. The first by ordinal order among equals.</summary>
    public string? Nearest(string id)
    {
        if (id.Length > 200) return null;
        (int Distance, string Id) best = ids
            .Select(known => (Distance: DistanceBetween(id.ToLowerInvariant(), known.ToLowerInvariant()), Id: known))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Id, StringComparer.Ordinal)
            .FirstOrDefault((int.MaxValue, ""));
        if (best.Distance <= Math.Max(2, id.Length / 3)) return best.Id;

        return id.Length < 3
            ? null
            : ids.Where(known => known.Contains(id, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private static int DistanceBetween(string from, string to)
    {
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
