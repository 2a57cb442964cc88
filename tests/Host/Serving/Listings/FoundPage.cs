using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>A page of what was found, as a person reads it.</summary>
public sealed partial class FoundPage(string html)
{
    /// <summary>The number over the list.</summary>
    public int Count => Says().Match(html).Groups["count"] is { Success: true, Value: var count } ? Number(count) : 0;

    /// <summary>The services of this page of the list, in order.</summary>
    public IReadOnlyList<(string Address, string Name)> Services => [.. Entries().Matches(html).Select(entry => (Text(entry, "address").Split('?')[0], Text(entry, "name")))];

    public IEnumerable<string> Names => Services.Select(service => service.Name);

    /// <summary>What is chosen, each with where its link leads.</summary>
    public IReadOnlyList<(string Words, string Without)> Chips => [.. Chosen().Matches(html).Select(chip => (Text(chip, "words"), Text(chip, "without")))];

    /// <summary>What may be chosen, with how many services it says that this would give.</summary>
    public IReadOnlyList<(string Field, string Value, int Count, bool IsChosen)> Choices =>
    [
        .. Boxes().Matches(html).Select(box => (
            Attribute(box, "name"), Attribute(box, "value"), Number(box.Groups["count"].Value),
            box.Groups["box"].Value.Contains("checked=", StringComparison.Ordinal))),
    ];

    /// <summary>Where nothing was found: what to leave out, where the link leads, and how many services it says that this would give.</summary>
    public IReadOnlyList<(string Without, string Address, int Count)> Ways =>
        [.. Loosened().Matches(html).Select(way => (Text(way, "without"), Text(way, "address"), Number(way.Groups["count"].Value)))];

    /// <summary>Where the next page is; null on the last.</summary>
    public string? Next => NextLink().Match(html) is { Success: true } link ? Text(link, "address") : null;

    public string Read => WebUtility.HtmlDecode(html);

    private static string Text(Match match, string group) => WebUtility.HtmlDecode(match.Groups[group].Value);

    private static string Attribute(Match box, string name) => Regex.Match(box.Groups["box"].Value, $"{name}=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex("sm-found__count\"[^>]*>(?<count>[0-9,]+) services?<", RegexOptions.None, 1000)]
    private static partial Regex Says();

    [GeneratedRegex("sm-listing__name\"><a class=\"govuk-link\" href=\"(?<address>[^\"]*)\">(?<name>[^<]*)<", RegexOptions.None, 1000)]
    private static partial Regex Entries();

    [GeneratedRegex("moj-filter__tag\" href=\"(?<without>[^\"]*)\"><span class=\"govuk-visually-hidden\">Remove this filter: </span>(?<words>[^<]*)<", RegexOptions.None, 1000)]
    private static partial Regex Chosen();

    [GeneratedRegex("<input(?<box>[^>]*type=\"checkbox\"[^>]*)/><label[^>]*>[^<]*\\((?<count>[0-9,]+)\\)</label>", RegexOptions.None, 1000)]
    private static partial Regex Boxes();

    [GeneratedRegex("href=\"(?<address>[^\"]*)\">without (?<without>[^<]*)</a>: (?<count>[0-9,]+) service", RegexOptions.None, 1000)]
    private static partial Regex Loosened();

    [GeneratedRegex("href=\"(?<address>[^\"]*)\" rel=\"next\"", RegexOptions.None, 1000)]
    private static partial Regex NextLink();
}
