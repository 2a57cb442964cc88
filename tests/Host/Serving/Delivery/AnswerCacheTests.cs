using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ServiceMap.Host.Serving;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Tests.Serving.Delivery;

/// <summary>An answer that was kept says its age.</summary>
public sealed class AnswerCacheTests(Served served)
{
    [Fact]
    public async Task What_was_asked_before_is_not_made_again()
    {
        Assert.True(await IsKept(served.Http, "/?need=advocacy&day=2020-01-01"));
    }

    [Fact]
    public async Task HEAD_and_GET_share_an_answer()
    {
        Assert.True(await IsKept(served.Http, "/?need=advocacy&day=2020-01-02"));

        Assert.NotNull((await served.Http.Ask(HttpMethod.Head, "/?need=advocacy&day=2020-01-02")).Headers.Age);
    }

    [Theory]
    [InlineData("/?need=houses")]
    [InlineData("/nowhere")]
    [InlineData("/health/ready")]
    [InlineData("/boundaries.geojson?tolerance=x")]
    public async Task What_went_wrong_and_how_the_server_is_are_not_kept(string address)
    {
        Assert.False(await IsKept(served.Http, address));
    }

    [Fact]
    public async Task An_answer_to_an_endless_address_is_not_kept()
    {
        Assert.False(await IsKept(served.Http, $"/?need=advocacy&x={new string('x', 2000)}"));
    }

    [Theory]
    [InlineData("Cookie", "a=b")]
    [InlineData("Authorization", "Basic eDp5")]
    public async Task Nothing_is_kept_of_or_given_to_somebody_who_says_who_he_is(string header, string value)
    {
        Assert.True(await IsKept(served.Http, "/?need=advocacy&day=2020-01-03"));
        Assert.False(await IsKept(served.Http, "/?need=advocacy&day=2020-01-03", (header, value)));
    }

    [Theory]
    [InlineData("/?need=advocacy&need=immigration", "/?need=immigration&need=advocacy")]
    [InlineData("/?day=2020-01-04", "/?DAY=2020-01-05")]
    public async Task Addresses_that_are_read_otherwise_are_answered_otherwise(string one, string other)
    {
        Assert.NotEqual((await served.Http.Ask(one)).Headers.ETag, (await served.Http.Ask(other)).Headers.ETag);
    }

    [Fact]
    public async Task The_operator_may_do_without()
    {
        await using ServerProcess server = await ServerProcess.Start(served.Program.Data, ("Serving__AnswerCache", "false"));
        using HttpClient client = new() { BaseAddress = server.Address };

        Assert.False(await IsKept(client, "/?need=advocacy"));
    }

    [Fact]
    public async Task What_was_written_beside_the_server_shows_on_the_next_request()
    {
        using Running program = await Prepared.Copy();
        await using ServerProcess server = await ServerProcess.Start(program.Data);
        using HttpClient client = new() { BaseAddress = server.Address };
        Assert.True(await IsKept(client, "/boundaries.geojson"));
        Damage.DropShapes(program);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.Ask("/boundaries.geojson")).StatusCode);
    }

    [Fact]
    public async Task A_page_of_today_is_another_tomorrow()
    {
        using Running program = await Prepared.Copy();
        FakeTimeProvider clock = new(new DateTimeOffset(2021, 8, 1, 22, 59, 0, TimeSpan.Zero));
        await using WebApplication app = WebServer.Build(new DataFolder(program.Data), "http://127.0.0.1:0", services => services.AddSingleton<TimeProvider>(clock));
        await app.Services.GetRequiredService<Preparation>().Run(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };
        using HttpResponseMessage today = await client.Ask("/?need=advocacy");
        clock.Advance(TimeSpan.FromMinutes(2));
        using HttpResponseMessage tomorrow = await client.Ask("/?need=advocacy");

        Assert.NotEqual(today.Headers.ETag, tomorrow.Headers.ETag);
        Assert.Contains("on 2 August 2021", await tomorrow.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cache-Control", "no-store", false)]
    [InlineData("Set-Cookie", "a=b", false)]
    [InlineData("X-Other", "a", true)]
    public async Task What_is_for_one_alone_is_not_kept_for_others(string header, string value, bool isKept)
    {
        using Running program = await Prepared.Copy();
        await using WebApplication app = WebServer.Build(new DataFolder(program.Data), "http://127.0.0.1:0");
        app.MapGet("/made", (HttpResponse answer) =>
        {
            answer.Headers[header] = value;
            return "Made";
        }).AllowAnonymous();
        await app.Services.GetRequiredService<Preparation>().Run(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using HttpClient client = new(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(app.Urls.First()) };

        Assert.Equal(isKept, await IsKept(client, "/made"));
    }

    /// <summary>
    /// Whether one of several answers is an earlier one, kept. The grid is read once more soon after the start, and begins all anew.
    /// </summary>
    private static async Task<bool> IsKept(HttpClient client, string address, params (string Name, string Value)[] headers)
    {
        bool kept = false;
        for (int i = 0; i < 4 && !kept; i++)
        {
            using HttpResponseMessage answer = await client.Ask(address, headers);
            kept = answer.Headers.Age is not null;
        }

        return kept;
    }
}
