using System.Collections.Frozen;
using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Leaks.Searching;

/// <summary>Secrets, ready to be looked for in many texts.</summary>
internal sealed class Secrets(IEnumerable<Secret> secrets)
{
    private readonly (Secret Secret, string Letters)[] words = [.. secrets.Where(secret => secret.Form == SecretForm.Words).Select(secret => (secret, Fold(secret.Text)))];

    private readonly FrozenDictionary<string, Secret> halves = Whole(secrets, SecretForm.Half);

    private readonly FrozenDictionary<string, Secret> numbers = Whole(secrets, SecretForm.Number);

    /// <summary>Those that stand in a text.</summary>
    public IEnumerable<Secret> In(string text)
    {
        string folded = Fold(text);
        HashSet<Secret> found = [.. words.Where(word => folded.Contains(word.Letters, StringComparison.Ordinal)).Select(word => word.Secret)];
        found.UnionWith(Runs(text, halves, char.IsAsciiLetterOrDigit));
        found.UnionWith(Runs(text, numbers, letter => char.IsAsciiDigit(letter) || letter == '.'));
        return found;
    }

    /// <summary>Letters and digits alone, small: however words are joined, spaced, or spread over bytes, they are the same.</summary>
    private static string Fold(string text) => string.Create(text.Count(char.IsLetterOrDigit), text, static (letters, all) =>
    {
        int at = 0;
        foreach (char letter in all)
        {
            if (char.IsLetterOrDigit(letter)) letters[at++] = char.ToLowerInvariant(letter);
        }
    });

    private static FrozenDictionary<string, Secret> Whole(IEnumerable<Secret> secrets, SecretForm form) =>
        secrets.Where(secret => secret.Form == form).ToFrozenDictionary(secret => secret.Text, StringComparer.OrdinalIgnoreCase);

    /// <summary>The secrets that are, as a whole, a run of such letters.</summary>
    private static IEnumerable<Secret> Runs(string text, FrozenDictionary<string, Secret> known, Func<char, bool> belongs)
    {
        int longest = known.Keys.Select(key => key.Length).DefaultIfEmpty().Max();
        FrozenDictionary<string, Secret>.AlternateLookup<ReadOnlySpan<char>> lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        List<Secret> found = [];
        for (int from = 0; from < text.Length; from++)
        {
            if (!belongs(text[from])) continue;
            int to = from;
            while (to < text.Length && belongs(text[to])) to++;
            ReadOnlySpan<char> run = text.AsSpan(from, to - from).Trim('.');
            if (run.Length <= longest && lookup.TryGetValue(run, out Secret? secret)) found.Add(secret);
            from = to;
        }

        return found;
    }
}
