using System.Net;

namespace ServiceMap.Host.Tests.Serving.Proxies;

public sealed class BehindProxiesTests
{
    private static readonly (string, string) Site = ("Site:Address", "https://map.example.org");
    private static readonly (string, string) Proxy = ("Proxy:Addresses", "127.0.0.0/8, ::1");
    private static readonly (string, string)[] Few = [("Limits:ReadsPerSecond", "1"), ("Limits:ReadsAtOnce", "3")];

    [Fact]
    public async Task A_named_proxy_says_that_it_was_asked_over_TLS()
    {
        await using ServedHere served = await ServedHere.Start(Site, Proxy);
        using HttpResponseMessage answer = await Ask(served, "/", "map.example.org", ("X-Forwarded-Proto", "https"));

        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Nobody_else_can_say_so()
    {
        await using ServedHere served = await ServedHere.Start(Site, ("Proxy:Addresses", "192.0.2.1"));
        using HttpResponseMessage answer = await Ask(served, "/", "map.example.org", ("X-Forwarded-Proto", "https"));

        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Nobody_is_believed_where_no_proxy_is_named()
    {
        await using ServedHere served = await ServedHere.Start(Site, ("ForwardedHeaders_Enabled", "true"));
        using HttpResponseMessage answer = await Ask(served, "/", "map.example.org", ("X-Forwarded-Proto", "https"));

        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Whoever_makes_up_addresses_is_counted_by_her_own()
    {
        await using ServedHere served = await ServedHere.Start([Site, ("Proxy:Addresses", "192.0.2.1"), .. Few]);

        Assert.Contains(HttpStatusCode.TooManyRequests, await FromManyAddresses(served, 300));
    }

    [Fact]
    public async Task Those_behind_a_named_proxy_are_counted_apart()
    {
        await using ServedHere served = await ServedHere.Start([Site, Proxy, .. Few]);

        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, await FromManyAddresses(served, 30));
    }

    [Fact]
    public async Task Only_the_public_name_is_answered_to()
    {
        await using ServedHere served = await ServedHere.Start(Site, Proxy);
        using HttpResponseMessage answer = await Ask(served, "/", "evil.example.net");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-Host")]
    [InlineData("X-Original-Host")]
    public async Task No_header_says_under_which_name_it_was_asked(string header)
    {
        await using ServedHere served = await ServedHere.Start(Site, Proxy);
        using HttpResponseMessage answer = await Ask(served, "/account", "map.example.org", (header, "evil.example.net"), ("X-Forwarded-Proto", "https"));

        Assert.DoesNotContain("evil.example.net", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<HttpStatusCode>> FromManyAddresses(ServedHere served, int many)
    {
        List<HttpStatusCode> answers = [];
        for (int turn = 0; turn < many; turn++)
        {
            using HttpResponseMessage answer = await Ask(served, $"/nowhere-{turn}", "map.example.org", ("X-Forwarded-For", $"198.51.100.{turn % 250}"));
            answers.Add(answer.StatusCode);
        }

        return answers;
    }

    private static async Task<HttpResponseMessage> Ask(ServedHere served, string address, string host, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.Host = host;
        foreach ((string name, string value) in headers) request.Headers.Add(name, value);
        return await served.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
