using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Host.Serving;
using ServiceMap.Host.Serving.Limits;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Tests.Serving.Limits;

public sealed class BodyLimitsTests
{
    [Fact]
    public async Task A_form_that_is_far_too_long_is_refused_before_it_is_read()
    {
        await using ServedHere served = await ServedHere.Start();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Post(served.Http, "/nowhere", BodyLimits.MostBytes + 1));
    }

    [Fact]
    public async Task One_that_is_not_is_read()
    {
        await using ServedHere served = await ServedHere.Start();

        Assert.NotEqual(HttpStatusCode.RequestEntityTooLarge, await Post(served.Http, "/nowhere", BodyLimits.MostBytes / 2));
    }

    [Fact]
    public async Task What_takes_files_takes_more()
    {
        using Running running = await Prepared.Copy();
        await using WebApplication app = WebServer.Build(new DataFolder(running.Data), "http://127.0.0.1:0");
        app.MapPost("/files", async (HttpRequest request) => await request.BodyReader.CopyToAsync(Stream.Null))
            .AllowAnonymous().WithMetadata(new RequestSizeLimitAttribute(10 * BodyLimits.MostBytes));
        Task preparing = app.Services.GetRequiredService<Preparation>().Run(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using HttpClient http = new() { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.Equal(HttpStatusCode.OK, await Post(http, "/files", 2 * BodyLimits.MostBytes));
        await preparing;
    }

    [Fact]
    public async Task The_page_that_takes_spreadsheets_takes_more()
    {
        await using ServedHere served = await ServedHere.Start();

        Assert.NotEqual(HttpStatusCode.RequestEntityTooLarge, await Post(served.Http, "/my/entries/upload", 2 * BodyLimits.MostBytes));
    }

    private static async Task<HttpStatusCode> Post(HttpClient http, string address, int length)
    {
        using ByteArrayContent body = new(new byte[length]);
        http.DefaultRequestHeaders.ExpectContinue = true;
        using HttpResponseMessage answer = await http.PostAsync(address, body, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
