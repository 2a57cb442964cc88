using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Leaks.Walking;

/// <summary>What somebody types who looks for a withheld site, and what is nonsense of the same length.</summary>
internal sealed class Probes
{
    /// <summary>What tells of no site.</summary>
    public const string Harmless = "Anything";

    private static readonly string[] Nonsense = ["", "nonsense", "00000000-0000-0000-0000-000000000000", "2026-13-45"];

    private int next;

    /// <summary>Every text that would tell of a site of either world.</summary>
    public static IReadOnlyList<string> Telling { get; } =
    [
        .. from hideout in World.A.Hideouts.Values.Concat(World.B.Hideouts.Values)
           from text in new[]
           {
               hideout.Postcode, hideout.Name, hideout.Address, hideout.Street, hideout.Postcode.Split(' ')[0], hideout.Street.Split(' ')[0],
               FormattableString.Invariant($"{hideout.Longitude},{hideout.Latitude}"), FormattableString.Invariant($"{hideout.Latitude}"),
           }
           select text,
        World.A.HiddenName, World.B.HiddenName,
    ];

    /// <summary>Some nonsense, and the next of what would tell: whoever asks often has used all of it.</summary>
    public IEnumerable<string> Some() => [Nonsense[next % Nonsense.Length], Telling[next++ * 7 % Telling.Count]];

    /// <summary>Nonsense that looks the same: each letter another, each digit the same.</summary>
    public static string LikeIt(string text) => string.Concat(text.Select(letter => letter switch
    {
        >= 'A' and <= 'Z' => (char)('A' + ((letter - 'A' + 11) % 26)),
        >= 'a' and <= 'z' => (char)('a' + ((letter - 'a' + 11) % 26)),
        _ => letter,
    }));
}
