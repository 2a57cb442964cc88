using ServiceMap.Host.Tests.Leaks.Walking;

namespace ServiceMap.Host.Tests.Leaks.Searching;

internal static class Walked
{
    /// <summary>The answers by what was asked; of one request that was asked twice, the last.</summary>
    public static Dictionary<string, Answer> ByRequest(Walk walk)
    {
        Dictionary<string, Answer> answers = [];
        foreach ((Asking asking, Answer answer) in walk.Answers) answers[asking.ToString()] = answer;
        return answers;
    }
}
