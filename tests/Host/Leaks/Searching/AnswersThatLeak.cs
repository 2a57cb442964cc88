using ServiceMap.Host.Tests.Leaks.Walking;
using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Leaks.Searching;

/// <summary>The answers of a walk in which something withheld stands.</summary>
internal static class AnswersThatLeak
{
    /// <param name="world">The world that was walked.</param>
    /// <param name="walk">The walk through it.</param>
    /// <param name="other">
    /// The walk through the other world: a short number that stands there too, in the answer to the same request, is the work of chance,
    /// since the two worlds share no secret.
    /// </param>
    public static IEnumerable<string> Of(World world, Walk walk, Walk other) => Of(world, walk, other, (_, _) => false);

    /// <param name="world">The world that was walked.</param>
    /// <param name="walk">The walk through it.</param>
    /// <param name="other">The walk through the other world.</param>
    /// <param name="mayBe">Whether a secret may stand in the answer to a request.</param>
    public static IEnumerable<string> Of(World world, Walk walk, Walk other, Func<Asking, Secret, bool> mayBe)
    {
        Lazy<Dictionary<string, Answer>> there = new(() => Plainly(other));
        foreach ((Asking asking, Answer answer) in walk.Answers)
        {
            Secret[] found = [.. Finder.In(asking, answer, world.FromPublic).Where(secret => !mayBe(asking, secret))];
            if (found.Length == 0) continue;
            Secret[] alsoThere = there.Value.TryGetValue(asking.ToString(), out Answer? same) ? [.. Finder.In(asking, same, new Secrets(found))] : [];
            foreach (Secret secret in found.Where(secret => !(secret.MayBeChance && alsoThere.Contains(secret)))) yield return $"{secret}: {asking}";
        }
    }

    private static Dictionary<string, Answer> Plainly(Walk walk)
    {
        Dictionary<string, Answer> answers = [];
        foreach ((Asking asking, Answer answer) in walk.Answers) answers[asking.ToString()] = answer;
        return answers;
    }
}
