using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Leaks.Walking;

/// <summary>What leads on from an answer: the addresses that it names and the forms that it offers.</summary>
internal sealed partial class Page
{
    private Page(string address, string text)
    {
        string path = address.Split('?')[0];
        Links = [.. Named(text).Select(link => link.StartsWith('?') ? path + link : link).Where(link => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal)).Select(link => link.Split('#')[0]).Distinct()];
        Forms = [.. FormTag().Matches(text).Select(match => Form.Of(path, match.Groups["attributes"].Value, match.Groups["inside"].Value))];
    }

    public IReadOnlyList<string> Links { get; }

    public IReadOnlyList<Form> Forms { get; }

    public static Page Of(string address, Answer answer) => new(address, Encoding.UTF8.GetString(answer.Body));

    /// <summary>Attributes that hold an address, whatever they are called, and texts of JSON that are one.</summary>
    private static IEnumerable<string> Named(string text) => Address().Matches(text).Select(match => WebUtility.HtmlDecode(match.Groups["address"].Value));

    [GeneratedRegex("""(\s(href|src|action|data-[a-z-]+)=|:\s?)"(?<address>[/?][^"\s]*)["]""", RegexOptions.ExplicitCapture, 10000)]
    private static partial Regex Address();

    [GeneratedRegex("<form(?<attributes>[^>]*)>(?<inside>.*?)</form>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 10000)]
    private static partial Regex FormTag();
}
