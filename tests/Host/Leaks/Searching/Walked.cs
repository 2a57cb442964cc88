using ServiceMap.Host.Tests.Leaks.Walking;

namespace ServiceMap.Host.Tests.Leaks.Searching;

/// <summary>A walk by what was asked, as it would be asked in any world.</summary>
internal static class Walked
{
    /// <summary>The answers by what was asked; of one request that was asked twice, the last.</summary>
    /// <param name="walk">The walk.</param>
    /// <param name="names">Names that differ between the worlds, and that whoever walked may read.</param>
    public static Dictionary<string, (Asking Asking, Answer Answer, string Whole)> ByRequest(Walk walk, params string[] names)
    {
        Normal normal = new(names);
        Dictionary<string, (Asking, Answer, string)> answers = [];
        foreach ((Asking asking, Answer answer) in walk.Answers) answers[normal.Numbered(asking.ToString())] = (asking, answer, normal.Of(answer));
        return answers;
    }
}
