using System.Text.RegularExpressions;

namespace ServiceMap.Providers.Locations;

/// <summary>Whether a text would tell where in its area a site stands whose address is withheld. If unsure, it tells.</summary>
internal static partial class Telling
{
    /// <summary>Words that end the name of a street and are seldom anything else.</summary>
    internal const string Streets =
        "street|st|road|rd|lane|avenue|ave|crescent|cres|gardens|gdns|grove|mews|terrace|parade|broadway|embankment|wharf|quay|alley|villas|mansions";

    /// <summary>Words that end the name of a street and are often something else: "before court", "a safe place", "on the way".</summary>
    internal const string Ordinary = "close|court|drive|hill|park|place|row|square|walk|way|yard|green|rise|vale|passage|approach";

    /// <summary>The same with a capital, as in a name.</summary>
    private const string Capital = "Close|Court|Drive|Hill|Park|Place|Row|Square|Walk|Way|Yard|Green|Rise|Vale|Passage|Approach";

    /// <summary>Words that no street has in its name, and that stand after numbers in plain sentences.</summary>
    private const string Never =
        "seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|nights?|evenings?|mornings?|sessions?|miles?|am|pm|times?|per|cent|plus|" +
        "wom[ae]n|people|girls?|child|children|mothers?|mums?|clients?|famil(y|ies)|staff|workers?|volunteers?|adults?|residents?|partners?|groups?|" +
        "beds?|bedrooms?|places|rooms?|spaces|flats|hubs?|sites?|cent(re|er)s?|services?|organisations?|charit(y|ies)|prisons?|courts|boroughs?|" +
        "a|an|to|for|at|from|or|by|with|after|before|until|till|within|between|who|any|is|are|was|were|be|if|when|where|while|each|every|their|her|" +
        "his|our|your|its|this|that|these|those|it|you|we|they|not|no|only|more|less|than|out|into|near|offer(s|ing)?|provid(es?|ing)|go|goes|go(ing)";

    private const string Join = "(and|of|the|on|in|&)";

    private const string Word = $@"(?!({Never}|and|of|the|on|in)\b)(?![0-9])[\w'’.-]+\s+";

    /// <summary>A house number, which is no part of a longer number or of a sum.</summary>
    private const string Number = @"(?<![\w£])(?<![0-9]\.)(?<![0-9],(?=[0-9]{3}(?![0-9])))[0-9]{1,4}[a-z]?(\s*[-–/]\s*[0-9]{1,4}[a-z]?)?(?!\w)";

    /// <summary>Courts of law are named often, and have numbers before them now and then.</summary>
    private const string NotOfLaw =
        @"(?<!\b(county|magistrates?|family|youth|high|drug|criminal|specialist|women)['’]?s?['’]?\s)(?<!(?<!and\s)\bcrown\s)";

    /// <summary>
    /// In milliseconds. The patterns take time in proportion to a text, so this is never reached, also where a machine is so busy that a
    /// second passes between two letters.
    /// </summary>
    private const int Limit = 60_000;

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Whether the name of a site would tell.</summary>
    /// <param name="text">What somebody would read.</param>
    /// <param name="address">The withheld address, if one is recorded.</param>
    /// <param name="postcode">The withheld postcode, if one is recorded.</param>
    public static bool Tells(string text, string? address, string? postcode)
    {
        if (HoldsPostcode(text) || HoldsStreetAndNumber(text)) return true;
        string words = Words.Of(text);
        return Words.Hold(words, FirstHalf(postcode)) || (address is not null && OwnAddress.AllOf(address).Any(part => Words.Hold(words, part)));
    }

    /// <summary>Whether a text holds what looks like a postcode, also in an address of the web.</summary>
    public static bool HoldsPostcode(string text) => Spellings(text).Any(spelling => Postcode().IsMatch(spelling));

    /// <summary>Whether a text holds what looks like a street with a number, also in an address of the web.</summary>
    public static bool HoldsStreetAndNumber(string text) =>
        Spellings(text).Any(spelling => StreetAndNumber().IsMatch(spelling) || NumberBehind().IsMatch(spelling));

    /// <summary>The words of the first half of a postcode, with or without the space between.</summary>
    public static string FirstHalf(string? postcode)
    {
        string half = postcode?.Trim().Split(' ')[0] ?? "";
        return Words.Of(half.Length > 4 ? half[..^3] : half);
    }

    /// <summary>A text as it stands, and with what joins the words of an address of the web as spaces.</summary>
    private static IEnumerable<string> Spellings(string text)
    {
        string plain = Words.Plain(text);
        yield return plain;
        string apart = Piece().Replace(plain, joined => joined.ValueSpan.ContainsAny('/', '+') || joined.ValueSpan.Count('-') + joined.ValueSpan.Count('_') > 1
            ? joined.Value.Replace('-', ' ').Replace('_', ' ').Replace('+', ' ').Replace("/", " / ", StringComparison.Ordinal)
            : joined.Value);
        if (apart != plain) yield return apart;
    }

    [GeneratedRegex(@"(?<![A-Z0-9])[A-Z]{1,2}[0-9][A-Z0-9]?[\s-]*[0-9][A-Z]{2}(?![A-Z0-9])", Plainly, Limit)]
    private static partial Regex Postcode();

    [GeneratedRegex(
        $@"{Number},?\s+(the\s+(close|grove|avenue|crescent|gardens|mews|terrace|square|drive|lane|row|parade|broadway|green)|" +
        $@"{Word}(({Join}\s+)?{Word}){{0,3}}(({Streets})|{NotOfLaw}(?-i:{Capital}))|" +
        $@"{Word}({Word})?{NotOfLaw}({Ordinary}))(?![\w-])",
        Plainly, Limit)]
    private static partial Regex StreetAndNumber();

    /// <summary>"Acacia Avenue, number 14".</summary>
    [GeneratedRegex($@"\b[\w'’-]+\s+({Streets}|{Ordinary}),?\s*\(?(no\.?|number|nr\.?|#)\s*[0-9]{{1,4}}\b", Plainly, Limit)]
    private static partial Regex NumberBehind();

    [GeneratedRegex(@"\S+", RegexOptions.None, Limit)]
    private static partial Regex Piece();
}
