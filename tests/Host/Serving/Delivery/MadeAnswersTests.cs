using System.IO.Compression;
using System.Net;

namespace ServiceMap.Host.Tests.Serving.Delivery;

public sealed class MadeAnswersTests(Served served)
{
    [Theory]
    [InlineData("/?need=advocacy&day=2019-12-01")]
    [InlineData("/boundaries.geojson")]
    [InlineData("/nowhere")]
    public async Task What_is_compressed_is_the_same_when_it_is_opened(string address)
    {
        byte[] plain = await (await served.Http.Ask(address, ("traceparent", Trace))).Bytes();
        using HttpResponseMessage brotli = await served.Http.Ask(address, ("Accept-Encoding", "gzip, deflate, br"), ("traceparent", Trace));
        await using BrotliStream opened = new(new MemoryStream(await brotli.Bytes()), CompressionMode.Decompress);
        using MemoryStream whole = new();
        await opened.CopyToAsync(whole, TestContext.Current.CancellationToken);

        Assert.Equal(["br"], brotli.Content.Headers.ContentEncoding);
        Assert.Equal(plain, whole.ToArray());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?need=advocacy&day=2019-12-01")]
    public async Task A_page_is_under_100_KB_compressed(string address)
    {
        using HttpResponseMessage page = await served.Http.Ask(address, ("Accept-Encoding", "br"));

        Assert.InRange((await page.Bytes()).Length, 1, 100_000);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Whatever_is_asked_no_answer_is_a_failure_of_ours(string address)
    {
        using HttpResponseMessage answer = await served.Http.Ask(address, ("Accept", "text/html"));

        Assert.InRange((int)answer.StatusCode, 200, 499);
    }

    [Theory]
    [InlineData("/?need=")]
    [InlineData("/?day=")]
    [InlineData("/?standard=")]
    [InlineData("/boundaries.geojson?tolerance=")]
    [InlineData("/nowhere?x=")]
    public async Task Far_too_much_is_told_in_the_look_of_the_site(string address)
    {
        using HttpResponseMessage answer = await served.Http.Ask(address + new string('a', 10_000), ("Accept", "text/html"));

        Assert.InRange(answer.StatusCode, HttpStatusCode.BadRequest, HttpStatusCode.NotFound);
        Assert.Contains("class=\"govuk-template\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>An address is no part of a page that is found: only the request id is, and it follows the trace.</summary>
    private const string Trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    public static TheoryData<string> Odd()
    {
        string[] values = ["%00", "%", "%zz", "%ff%fe", "%1e%1f", "%EF%BF%BF", "a&{0}=b", "", "%0d%0aX-Odd:%201", string.Concat(Enumerable.Repeat("%E2%82%AC", 10_000))];
        string[] fields = ["need", "day", "standard", "stage", "cohort", "kind", "areas", "tolerance", "%00"];
        return
        [
            .. from value in values
               from field in fields
               from page in new[] { "/", "/boundaries.geojson", "/nowhere" }
               select $"{page}?{field}={value.Replace("{0}", field, StringComparison.Ordinal)}",
            .. values.Select(value => $"/{value}"),
        ];
    }
}
