using System.Text.RegularExpressions;

namespace ServiceMap.Providers.Locations;

/// <summary>Whether a text would tell where in its area a site stands whose address is withheld. If unsure, it tells.</summary>
internal static partial class Telling
{
    private const string StreetWords =
        "(street|st|road|rd|lane|avenue|ave|close|court|crescent|drive|gardens|grove|hill|mews|park|place|row|square|terrace|walk|way|yard)";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <param name="text">What somebody would read.</param>
    /// <param name="address">The withheld address, if one is recorded.</param>
    /// <param name="postcode">The withheld postcode, if one is recorded.</param>
    public static bool Tells(string text, string? address, string? postcode) =>
        Postcode().IsMatch(text)
        || StreetAndNumber().IsMatch(text)
        || (postcode is not null && HasWord(text, FirstHalf(postcode)))
        || (address is not null && PartsOf(address).Any(part => HasWord(text, part)));

    /// <summary>What stands before the last three letters of a postcode, with or without the space between.</summary>
    private static string FirstHalf(string postcode)
    {
        string half = postcode.Trim().Split(' ')[0];
        return half.Length > 4 ? half[..^3] : half;
    }

    /// <summary>The lines of an address without their numbers; and of each street its name, also without "Street" or "Road".</summary>
    private static IEnumerable<string> PartsOf(string address)
    {
        IEnumerable<string> lines = address.Split(',', ';', '\n').Select(line => Numbers().Replace(line, "").Trim());
        List<Match> streets = [.. Street().Matches(address).Cast<Match>()];
        return lines.Concat(streets.Select(street => street.Groups["name"].Value)).Where(part => part.Length > 3)
            .Concat(streets.Select(street => street.Value));
    }

    private static bool HasWord(string text, string word) =>
        word.Length > 0 && Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Limit);

    [GeneratedRegex(@"\b[A-Z]{1,2}[0-9][A-Z0-9]?\s*[0-9][A-Z]{2}\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Postcode();

    [GeneratedRegex(
        @"\b[0-9]+[a-z]?(\s*-\s*[0-9]+[a-z]?)?,?\s+([\w'’-]+\s+){0,4}" + StreetWords + @"\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StreetAndNumber();

    [GeneratedRegex(@"\b(?<name>[^\W\d][\w'’-]*)\s+" + StreetWords + @"\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Street();

    [GeneratedRegex(@"^\s*[0-9]+[a-z]?(\s*-\s*[0-9]+[a-z]?)?\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbers();
}
