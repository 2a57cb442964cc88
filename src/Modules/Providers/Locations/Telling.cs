using System.Text.RegularExpressions;

namespace ServiceMap.Providers.Locations;

/// <summary>Whether a text would tell where a withheld site is.</summary>
internal static partial class Telling
{
    /// <param name="text">What somebody would read.</param>
    /// <param name="address">The withheld address, if one is recorded.</param>
    /// <param name="postcode">The withheld postcode, if one is recorded.</param>
    /// <param name="places">Names that must not stand in the text, such as those of the areas.</param>
    public static bool Tells(string text, string? address, string? postcode, IEnumerable<string> places) =>
        Postcode().IsMatch(text)
        || StreetAndNumber().IsMatch(text)
        || (postcode is not null && HasWord(text, postcode.Split(' ')[0]))
        || (address is not null && StreetsOf(address).Any(street => HasWord(text, street)))
        || places.Any(place => HasWord(text, place));

    private static IEnumerable<string> StreetsOf(string address) =>
        address.Split(',').Select(part => Numbers().Replace(part, "").Trim()).Where(part => part.Length > 3);

    private static bool HasWord(string text, string word) =>
        word.Length > 0 && Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Limit);

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    [GeneratedRegex(@"\b[A-Z]{1,2}[0-9][A-Z0-9]?\s*[0-9][A-Z]{2}\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Postcode();

    [GeneratedRegex(
        @"\b[0-9]+[a-z]?(\s*-\s*[0-9]+[a-z]?)?,?\s+([\w'’-]+\s+){0,4}" +
        @"(street|st|road|rd|lane|avenue|ave|close|court|crescent|drive|gardens|grove|hill|mews|park|place|row|square|terrace|walk|way|yard)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StreetAndNumber();

    [GeneratedRegex(@"^\s*[0-9]+[a-z]?(\s*-\s*[0-9]+[a-z]?)?\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbers();
}
