using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using ServiceMap.Host.Serving;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Tests.Serving.Problems;

/// <summary>The web application with a page in it that fails, and with a layout that fails as well.</summary>
public sealed class BrokenProgramTests : IAsyncLifetime
{
    private const string Secret = "ZE99 9ZZ";

    private Running program = null!;

    public async ValueTask InitializeAsync() => program = await Prepared.Copy();

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_page_that_fails_says_sorry_and_nothing_of_why()
    {
        await using WebApplication app = await Start(_ => { });

        (HttpStatusCode code, string page) = await Ask(app, "/broken");
        Assert.Equal(HttpStatusCode.InternalServerError, code);
        Assert.Contains("<h1 class=\"govuk-heading-l\">Sorry, there is a problem with this page</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_told_without_its_look_where_the_look_is_broken()
    {
        await using WebApplication app = await Start(app => app.Environment.WebRootFileProvider = new NoFiles());

        (HttpStatusCode code, string page) = await Ask(app, "/broken");
        Assert.Equal(HttpStatusCode.InternalServerError, code);
        Assert.Contains("<h1>Sorry, there is a problem with this page</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Request id: ", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_fails_half_way_is_cut_off_and_looks_like_no_whole_one()
    {
        await using WebApplication app = await Start(_ => { });

        await Assert.ThrowsAsync<HttpRequestException>(() => Ask(app, "/half"));
    }

    private async Task<WebApplication> Start(Action<WebApplication> damage)
    {
        WebApplication app = WebServer.Build(new DataFolder(program.Data), "http://127.0.0.1:0");
        damage(app);
        app.Configuration["Logging:LogLevel:ServiceMap"] = "None";
        ((IConfigurationRoot)app.Configuration).Reload();
        app.MapGet("/broken", IResult () => throw new InvalidOperationException($"No site at {Secret}."));
        app.MapGet("/half", async (HttpContext context) =>
        {
            await context.Response.WriteAsync("The beginning of it");
            await context.Response.Body.FlushAsync();
            throw new InvalidOperationException($"No site at {Secret}.");
        });
        await app.Services.GetRequiredService<Preparation>().Run(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task<(HttpStatusCode Code, string Page)> Ask(WebApplication app, string address)
    {
        using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using HttpResponseMessage answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>A disk on which the files of the design cannot be read.</summary>
    private sealed class NoFiles : IFileProvider
    {
        public IDirectoryContents GetDirectoryContents(string subpath) => throw new InvalidOperationException(Secret);

        public IFileInfo GetFileInfo(string subpath) => throw new InvalidOperationException(Secret);

        public IChangeToken Watch(string filter) => throw new InvalidOperationException(Secret);
    }
}
