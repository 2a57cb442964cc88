using System.Text.RegularExpressions;

namespace ServiceMap.Providers.Locations;

/// <summary>The parts of a withheld address that would each tell where it is, as <see cref="Words"/>.</summary>
internal static partial class OwnAddress
{
    private const string StreetWords = $"({Telling.Streets}|{Telling.Ordinary})";

    private const int ShortestPart = 4;

    /// <summary>Names that so many streets have, or that are such common words, that by themselves they tell nothing.</summary>
    private static readonly HashSet<string> Common =
    [
        "high", "station", "church", "park", "london", "main", "north", "south", "east", "west", "upper", "lower", "great", "green", "mill", "school",
        "market", "bridge", "manor", "town", "central", "hill", "victoria", "albert", "king", "kings", "queen", "queens", "prince", "princes", "college",
        "court", "chapel", "grange", "street", "road", "women", "hope", "mercy", "grace", "union", "commercial", "hospital", "prison", "railway",
    ];

    /// <summary>Every line without its numbers; and of each street its name, also without "Street" or "Road".</summary>
    public static IEnumerable<string> AllOf(string address) => Lines(address)
        .Concat(Names(address).Select(name => name.Groups["name"].Value)).Where(part => part.Length >= ShortestPart)
        .Concat(Names(address).Select(name => name.Value))
        .Select(Words.Of);

    /// <summary>
    /// What tells where the site is in a text that may well name the town: its street, its house, and any place between street and town.
    /// </summary>
    public static IEnumerable<string> TellingIn(string address)
    {
        string[] lines = [.. Lines(address).Where(line => line.Length > 0 && !Telling.HoldsPostcode(line))];
        int street = Array.FindIndex(lines, line => Street().IsMatch(line));
        IEnumerable<string> own = street < 0 ? lines.Take(1) : lines.Where((_, index) => index <= street || index < lines.Length - 1);
        return own.Where(line => line.Length >= ShortestPart).Concat(Names(address).Select(name => name.Value)).Select(Words.Of);
    }

    /// <summary>The names of its streets without "Street" or "Road", as written, where a name alone would be known again.</summary>
    public static IEnumerable<string> StreetNames(string address) => Names(address)
        .Select(name => name.Groups["name"].Value)
        .Where(name => name.Length >= ShortestPart && !Common.Contains(Words.Of(name).Trim()));

    private static IEnumerable<string> Lines(string address) =>
        address.Split(',', ';', '\n').Select(line => Numbers().Replace(Words.Plain(line), "").Trim());

    private static IEnumerable<Match> Names(string address) => Street().Matches(Words.Plain(address));

    [GeneratedRegex(@"\b(?<name>[^\W\d][\w'’-]*)\s+" + StreetWords + @"\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Street();

    [GeneratedRegex(@"^\s*((flat|unit|apartment|room)\s+)?[0-9]+[a-z]?(\s*-\s*[0-9]+[a-z]?)?\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Numbers();
}
