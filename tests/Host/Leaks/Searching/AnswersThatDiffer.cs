using ServiceMap.Host.Tests.Leaks.Walking;

namespace ServiceMap.Host.Tests.Leaks.Searching;

/// <summary>The requests that are answered otherwise in the one world than in the other, or that only one of them led to.</summary>
internal static class AnswersThatDiffer
{
    private const int Shown = 60;

    public static IEnumerable<string> Of(Walk one, Walk other)
    {
        Dictionary<string, Answer> answers = Walked.ByRequest(one);
        Dictionary<string, Answer> others = Walked.ByRequest(other);
        foreach (string asked in answers.Keys.Union(others.Keys))
        {
            if (!answers.TryGetValue(asked, out Answer? here) || !others.TryGetValue(asked, out Answer? there)) yield return $"only one world leads to {asked}";
            else if (Between(Normal.Of(here), Normal.Of(there)) is { } difference) yield return $"{difference}: {asked}";
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
