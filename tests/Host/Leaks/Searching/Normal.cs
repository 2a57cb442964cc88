using System.Text;
using System.Text.RegularExpressions;
using ServiceMap.Host.Tests.Leaks.Walking;

namespace ServiceMap.Host.Tests.Leaks.Searching;

/// <summary>
/// The one place that says what may differ between two answers that are the same: the id of the request, when it was answered, and the
/// token by which a form is known again, which is made by chance each time, with the tag and the length of an answer that holds one.
/// </summary>
internal static partial class Normal
{
    /// <summary>An answer as one text in which every byte of it stands.</summary>
    public static string Of(Answer answer)
    {
        string whole = Of($"{answer.Status}\n{DateHeader().Replace(answer.Headers, "Date: (now)")}\n\n{Encoding.Latin1.GetString(Readings.Opened(answer.Body, answer.Encoding))}");
        if (whole.Contains("(token)", StringComparison.Ordinal)) whole = TokenHeaders().Replace(whole, "${name}: (of the token)");
        return IdHeader().Match(answer.Headers) is { Success: true } match ? whole.Replace(match.Groups["id"].Value, "(id)", StringComparison.Ordinal) : whole;
    }

    /// <summary>A text without tokens.</summary>
    public static string Of(string text) => Token().Replace(text, "(token)");

    private const RegexOptions Lines = RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.IgnoreCase;

    [GeneratedRegex("^X-Request-Id: (?<id>.*)$", Lines, 10000)]
    private static partial Regex IdHeader();

    [GeneratedRegex("^Date: .*$", Lines, 10000)]
    private static partial Regex DateHeader();

    /// <summary>What depends on the token: the tag and, where it is compressed, the length.</summary>
    [GeneratedRegex("^(?<name>ETag|Content-Length): .*$", Lines, 10000)]
    private static partial Regex TokenHeaders();

    [GeneratedRegex(@"CfDJ8[\w-]+|(?<=Antiforgery\.)[\w-]+", RegexOptions.ExplicitCapture, 10000)]
    private static partial Regex Token();
}
