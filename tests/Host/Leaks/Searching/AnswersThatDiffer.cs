using ServiceMap.Host.Tests.Leaks.Walking;

namespace ServiceMap.Host.Tests.Leaks.Searching;

/// <summary>The requests that are answered otherwise in the one world than in the other, or that only one of them led to.</summary>
internal static class AnswersThatDiffer
{
    private const int Shown = 60;

    public static IEnumerable<string> Of(Walk one, Walk other) => Of(one, other, _ => true);

    /// <param name="one">The one walk.</param>
    /// <param name="other">The other.</param>
    /// <param name="concerns">The requests that are to be answered alike.</param>
    /// <param name="names">Names that differ between the worlds, and that whoever walked may read.</param>
    public static IEnumerable<string> Of(Walk one, Walk other, Func<Asking, bool> concerns, params string[] names)
    {
        Dictionary<string, (Asking Asking, Answer Answer, string Whole)> answers = Walked.ByRequest(one, names);
        Dictionary<string, (Asking Asking, Answer Answer, string Whole)> others = Walked.ByRequest(other, names);
        foreach (string asked in answers.Keys.Union(others.Keys))
        {
            bool isHere = answers.TryGetValue(asked, out var here);
            bool isThere = others.TryGetValue(asked, out var there);
            if (!concerns(isHere ? here.Asking : there.Asking)) continue;
            if (!isHere || !isThere) yield return $"only one world leads to {asked}";
            else if (Between(here.Whole, there.Whole) is { } difference) yield return $"{difference}: {asked}";
        }
    }

    /// <summary>Where two texts part, as both have it; null where they are the same.</summary>
    public static string? Between(string one, string other)
    {
        if (one == other) return null;
        int at = one.AsSpan().CommonPrefixLength(other);
        int from = Math.Max(0, at - Shown);
        return $"“{one[from..Math.Min(one.Length, at + Shown)]}” and “{other[from..Math.Min(other.Length, at + Shown)]}”";
    }
}
