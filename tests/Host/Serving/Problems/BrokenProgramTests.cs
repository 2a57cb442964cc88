using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
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
        await using WebApplication app = await Start(services => services.AddSingleton<IUrlHelperFactory, NoAddresses>());

        (HttpStatusCode code, string page) = await Ask(app, "/broken");
        Assert.Equal(HttpStatusCode.InternalServerError, code);
        Assert.Contains("<h1>Sorry, there is a problem with this page</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Request id: ", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_fails_half_way_is_never_sent_by_half()
    {
        await using WebApplication app = await Start(_ => { });

        (HttpStatusCode code, string page) = await Ask(app, "/half");
        Assert.Equal(HttpStatusCode.InternalServerError, code);
        Assert.DoesNotContain("The beginning of it", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_fails_when_it_has_begun_is_cut_off_and_looks_like_no_whole_one()
    {
        await using WebApplication app = await Start(_ => { });
        using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };

        await Assert.ThrowsAsync<HttpRequestException>(() => client.PostAsync("/half", null, TestContext.Current.CancellationToken));
    }

    private async Task<WebApplication> Start(Action<IServiceCollection> damage)
    {
        WebApplication app = WebServer.Build(new DataFolder(program.Data), "http://127.0.0.1:0", damage);
        app.Configuration["Logging:LogLevel:ServiceMap"] = "None";
        ((IConfigurationRoot)app.Configuration).Reload();
        app.MapGet("/broken", IResult () => throw new InvalidOperationException($"No site at {Secret}.")).AllowAnonymous();
        app.MapMethods("/half", ["GET", "POST"], async (HttpContext context) =>
        {
            await context.Response.WriteAsync("The beginning of it");
            await context.Response.Body.FlushAsync();
            throw new InvalidOperationException($"No site at {Secret}.");
        }).AllowAnonymous();
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

    /// <summary>Fails wherever the layout names a file of the design.</summary>
    private sealed class NoAddresses : IUrlHelperFactory
    {
        public IUrlHelper GetUrlHelper(ActionContext context) => throw new InvalidOperationException(Secret);
    }
}
