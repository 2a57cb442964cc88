using System.Net;
using System.Text.Json;

namespace ServiceMap.Host.Tests.Serving.Problems;

/// <summary>What people and programs are told over HTTP by the built program when a request cannot be answered.</summary>
public sealed class ProblemsTests(Served served)
{
    [Theory]
    [InlineData("/nowhere", 404, "Page not found")]
    [InlineData("/boundaries.geojson?tolerance=x", 400, "There is a problem with the web address")]
    [InlineData("/boundaries.geojson?tolerance=NaN", 400, "There is a problem with the web address")]
    public async Task A_person_gets_a_page_that_says_what_happened(string address, int status, string title)
    {
        using HttpResponseMessage answer = await Ask(served.Http, address, "text/html");

        string page = await Text(answer);
        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.Contains($"<title>{title} – ServiceMap</title>", page, StringComparison.Ordinal);
        Assert.Contains($"<h1 class=\"govuk-heading-l\">{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains($">{RequestId(answer)}<", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere", "*/*")]
    [InlineData("/nowhere", "text/html;q=0, application/json")]
    [InlineData("/boundaries.geojson?tolerance=x", "application/geo+json")]
    [InlineData("/boundaries.geojson?tolerance=x", null)]
    public async Task A_program_gets_a_problem_document_with_the_same_id(string address, string? accepts)
    {
        using HttpResponseMessage answer = await Ask(served.Http, address, accepts);

        JsonElement document = JsonDocument.Parse(await Text(answer)).RootElement;
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal((int)answer.StatusCode, document.GetProperty("status").GetInt32());
        Assert.Equal(RequestId(answer), document.GetProperty("requestId").GetString());
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/?day=2021-02-30")]
    [InlineData("/boundaries.geojson?tolerance=x")]
    public async Task What_went_wrong_is_never_kept_and_has_the_security_headers(string address)
    {
        using HttpResponseMessage answer = await Ask(served.Http, address, "text/html");

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task The_request_id_is_the_trace_that_the_caller_is_in()
    {
        const string Trace = "0af7651916cd43dd8448eb211c80319c";
        using HttpRequestMessage request = new(HttpMethod.Get, "/nowhere");
        request.Headers.Add("traceparent", $"00-{Trace}-b7ad6b7169203331-01");

        Assert.Equal(Trace, RequestId(await served.Http.SendAsync(request, TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("traceparent", "00-<b>-x-01")]
    [InlineData("Request-Id", "|ZE99<b>.1.")]
    public async Task A_request_id_is_never_somebody_elses_text(string header, string value)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/nowhere");
        request.Headers.TryAddWithoutValidation(header, value);

        Assert.Matches("^[0-9a-f]{32}$", RequestId(await served.Http.SendAsync(request, TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task A_database_that_is_broken_gives_a_page_without_any_exception_text(string environment)
    {
        using Running program = await Prepared.Copy();
        await using ServerProcess server = await ServerProcess.Start(program.Data, ("ASPNETCORE_ENVIRONMENT", environment));
        using HttpClient client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = server.Address };
        Damage.DropShapes(program);
        using HttpResponseMessage answer = await Ask(client, "/?need=advocacy", "text/html");

        string page = await Text(answer);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("ServiceMap is not available just now", page, StringComparison.Ordinal);
        Assert.DoesNotContain("SqliteException", page, StringComparison.Ordinal);
        Assert.DoesNotContain("no such table", page, StringComparison.Ordinal);
        Assert.Contains(RequestId(answer), await server.Logged($"{RequestId(answer)} failed"), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Ask(HttpClient client, string address, string? accepts)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        if (accepts is not null) request.Headers.TryAddWithoutValidation("Accept", accepts);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static string RequestId(HttpResponseMessage answer) => Assert.Single(answer.Headers.GetValues("X-Request-Id"));
}
