using System.Net;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using ServiceMap.Host.Tests.Leaks.Walking;
using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Leaks.Searching;

/// <summary>Looks for secrets in whatever somebody could read.</summary>
internal static class Finder
{
    /// <summary>The secrets in an answer; what was typed into the request does not count, since whoever typed it knows it.</summary>
    public static IEnumerable<Secret> In(Asking asking, Answer answer, Secrets secrets) => In(
        Readings.Of(answer.Body, answer.Encoding).Concat(Readings.Of($"{answer.Status}\n{answer.Headers}")).Select(text => Without(text, asking.Typed)), secrets);

    public static IEnumerable<Secret> In(IEnumerable<string> texts, Secrets secrets) => texts.SelectMany(secrets.In).Distinct();

    /// <summary>A text without what somebody typed, as a whole and word by word, however it is written.</summary>
    public static string Without(string text, string typed)
    {
        string[] spellings = [typed, WebUtility.UrlEncode(typed), Uri.EscapeDataString(typed), HtmlEncoder.Default.Encode(typed), JavaScriptEncoder.Default.Encode(typed), .. typed.Split(' ', ',')];
        string[] said = [.. spellings.Where(part => part.Length > 1).Distinct().OrderByDescending(part => part.Length)];
        return said.Length == 0 ? text : Regex.Replace(text, string.Join('|', said.Select(Regex.Escape)), "…", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
    }
}
