using System.Net;

namespace ServiceMap.Host.Tests.Serving.Delivery;

public sealed class EntityTagsTests(Served served)
{
    private const string Page = "/?need=advocacy&day=2019-12-01";

    [Theory]
    [InlineData(Page)]
    [InlineData("/boundaries.geojson")]
    public async Task The_same_address_has_the_same_tag_twice(string address)
    {
        Assert.Equal(await TagOf(served.Http, address), await TagOf(served.Http, address));
    }

    [Fact]
    public async Task Another_content_has_another_tag()
    {
        Assert.NotEqual(await TagOf(served.Http, Page), await TagOf(served.Http, "/?need=advocacy&day=2019-12-02"));
    }

    [Fact]
    public async Task The_tag_outlives_the_server()
    {
        string before = await TagOf(served.Http, Page);
        await using ServerProcess again = await ServerProcess.Start(served.Program.Data);
        using HttpClient client = new() { BaseAddress = again.Address };

        Assert.Equal(before, await TagOf(client, Page));
    }

    [Fact]
    public async Task Whoever_has_it_already_is_told_so_also_by_a_server_that_has_just_started()
    {
        string tag = await TagOf(served.Http, Page);
        await using ServerProcess again = await ServerProcess.Start(served.Program.Data);
        using HttpClient client = new() { BaseAddress = again.Address };
        using HttpResponseMessage answer = await client.Ask(Page, ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Theory]
    [InlineData(Page)]
    [InlineData("/boundaries.geojson")]
    public async Task Whoever_has_it_already_gets_no_body_and_the_tag_once_more(string address)
    {
        string tag = await TagOf(served.Http, address);
        using HttpResponseMessage answer = await served.Http.Ask(address, ("If-None-Match", $"\"other\", W/{tag}"));

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Equal(tag, answer.Headers.ETag!.Tag);
        Assert.True(answer.Headers.CacheControl!.NoCache);
        Assert.Empty(await answer.Bytes());
    }

    [Theory]
    [InlineData("If-None-Match", "\"other\"")]
    [InlineData("If-None-Match", "rubbish")]
    [InlineData("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")]
    public async Task Whoever_has_something_else_gets_the_whole(string header, string value)
    {
        await TagOf(served.Http, Page);
        using HttpResponseMessage answer = await served.Http.Ask(Page, (header, value));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Browsers_ask_again_before_they_show_a_page_that_they_kept()
    {
        using HttpResponseMessage answer = await served.Http.Ask(Page);

        Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task What_is_compressed_otherwise_is_another_content(string encoding)
    {
        using HttpResponseMessage compressed = await served.Http.Ask(Page, ("Accept-Encoding", encoding));

        Assert.Equal([encoding], compressed.Content.Headers.ContentEncoding);
        Assert.NotEqual(await TagOf(served.Http, Page), compressed.Headers.ETag!.Tag);
    }

    private static async Task<string> TagOf(HttpClient client, string address)
    {
        using HttpResponseMessage answer = await client.Ask(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer.Headers.ETag!.Tag;
    }
}
