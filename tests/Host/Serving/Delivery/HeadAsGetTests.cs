using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Serving.Delivery;

public sealed partial class HeadAsGetTests(Served served)
{
    /// <summary>What differs from one answer to the next, whatever was asked.</summary>
    private static readonly string[] OfTheMoment = ["Date", "Age", "X-Request-Id"];

    /// <param name="address">What is asked.</param>
    /// <param name="encoding">In what it may come. A problem's page says the id of its request, so it would be compressed to another length each time.</param>
    [Theory]
    [InlineData("/?need=advocacy&day=2019-12-01", "br")]
    [InlineData("/?need=advocacy&day=2021-02-30", "br")]
    [InlineData("/boundaries.geojson", "br")]
    [InlineData("/nowhere", "identity")]
    [InlineData("/health/live", "br")]
    [InlineData("/health/ready", "br")]
    public async Task HEAD_says_what_GET_says_and_sends_no_body(string address, string encoding)
    {
        using HttpResponseMessage whole = await served.Http.Ask(address, ("Accept-Encoding", encoding));
        using HttpResponseMessage head = await served.Http.Ask(HttpMethod.Head, address, ("Accept-Encoding", encoding));

        Assert.Equal(whole.StatusCode, head.StatusCode);
        Assert.Equal(Headers(whole), Headers(head));
        Assert.Empty(await head.Bytes());
    }

    [Fact]
    public async Task HEAD_of_a_style_sheet_says_what_GET_says()
    {
        string page = await served.Http.GetStringAsync("/", TestContext.Current.CancellationToken);
        string address = StyleSheet().Match(page).Value;
        using HttpResponseMessage whole = await served.Http.Ask(address);
        using HttpResponseMessage head = await served.Http.Ask(HttpMethod.Head, address);

        Assert.Equal(Headers(whole), Headers(head));
    }

    private static string[] Headers(HttpResponseMessage answer) =>
    [
        .. answer.Headers.Concat(answer.Content.Headers)
            .Where(header => !OfTheMoment.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex("(?<=rel=\"stylesheet\" href=\")[^\"]+", RegexOptions.None, 1000)]
    private static partial Regex StyleSheet();
}
