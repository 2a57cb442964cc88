using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ServiceMap.Host.Tests.Leaks.Walking;

namespace ServiceMap.Host.Tests.Leaks.Searching;

/// <summary>
/// The one place that says what may differ between two answers that are the same: the id of the request, when it was answered, how old it is, and what is
/// made by chance each time. Those are the token by which a form is known again, and the ids of drafts, accounts and the like: the first
/// that is asked for is the first in both worlds, and so is the first in an answer. With them differ its tag and its length.
/// </summary>
/// <param name="names">Names that differ between the worlds, and that whoever walked may read.</param>
internal sealed partial class Normal(params string[] names)
{
    private readonly Dictionary<string, string> met = [];

    /// <summary>A text without tokens.</summary>
    public static string Of(string text) => Token().Replace(text, "(token)");

    /// <summary>A text without tokens, in which what was made by chance is numbered.</summary>
    public string Numbered(string text) => ByChance().Replace(Named(text), match => met.TryGetValue(match.Value, out string? known)
        ? known
        : met[match.Value] = string.Create(CultureInfo.InvariantCulture, $"(chance {met.Count})"));

    /// <summary>An answer as one text in which every byte of it stands.</summary>
    public string Of(Answer answer)
    {
        string text = $"{answer.Status}\n{TimeHeaders().Replace(answer.Headers, "${name}: (now)")}\n\n{BodyOf(answer)}";
        if (IdHeader().Match(answer.Headers) is { Success: true } match) text = text.Replace(match.Groups["id"].Value, "(id)", StringComparison.Ordinal);

        // What was made for one person is never kept; all else is the same for everybody, and has no ids that were made by chance.
        bool isForOne = IsForOne(answer);
        string whole = isForOne || text.Contains("link=", StringComparison.Ordinal) ? new Normal(names).Numbered(text) : Of(text);
        return whole.Length == text.Length && whole == text && !isForOne ? whole : ChanceHeaders().Replace(whole, "${name}: (of what was made by chance)");
    }

    private static bool IsForOne(Answer answer) => answer.Headers.Contains("no-store", StringComparison.Ordinal);

    /// <summary>Every byte; of a workbook that was made for one person what is packed in it, since it is packed at another time each time.</summary>
    private static string BodyOf(Answer answer) => IsForOne(answer) && answer.Body.AsSpan().StartsWith("PK"u8)
        ? string.Join('\n', Readings.Of(answer.Body))
        : Encoding.Latin1.GetString(Readings.Opened(answer.Body, answer.Encoding));

    private string Named(string text) => names.Aggregate(Of(text), (all, name) => all.Replace(name, "(name)", StringComparison.Ordinal));

    private const RegexOptions Lines = RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.IgnoreCase;

    [GeneratedRegex("^X-Request-Id: (?<id>.*)$", Lines, 10000)]
    private static partial Regex IdHeader();

    [GeneratedRegex("^(?<name>Date|Age): .*$", Lines, 10000)]
    private static partial Regex TimeHeaders();

    /// <summary>What depends on what stands in it: the tag and, where it is compressed, the length.</summary>
    [GeneratedRegex("^(?<name>ETag|Content-Length): .*$", Lines, 10000)]
    private static partial Regex ChanceHeaders();

    [GeneratedRegex(@"CfDJ8[\w-]+|(?<=Antiforgery\.)[\w-]+", RegexOptions.ExplicitCapture, 10000)]
    private static partial Regex Token();

    /// <summary>UUIDs, one-time links, hashes of the audit trail, codes of new entries and of their sites, ids of notes, parts of workbooks, and tags of such pages.</summary>
    [GeneratedRegex(
        @"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|(?<=\blink=)[\w-]{43}|\b[0-9a-f]{64}\b|\bR?[0-9a-f]{32}\b|(?<=[a-z]-)([0-9a-f]{8}(-[0-9a-f]{6})?|[0-9a-f]{6})\b|(?<=name=""note"" value="")[0-9a-f]{8}\b|(?<=If-None-Match: "")[0-9a-f]+",
        RegexOptions.ExplicitCapture, 10000)]
    private static partial Regex ByChance();
}
