using System.Net;
using System.Text.Json;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The one answer that holds every day of the coverage map, and the page that it belongs to.</summary>
public sealed class CoverageFilmTests(Served served)
{
    [Theory]
    [InlineData("/?need=advocacy&day=2019-12-01&format=json", 40)]
    [InlineData("/?day=2019-12-01&format=json", 40)]
    [InlineData("/?need=advocacy&day=2019-12-01", 100)]
    [InlineData("/?day=2019-12-01", 100)]
    public async Task It_and_its_page_are_small_when_compressed(string address, int kilobytes)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", "br");
        HttpResponseMessage answer = await served.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("br", answer.Content.Headers.ContentEncoding.Single());
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1, kilobytes * 1024);
    }

    [Fact]
    public async Task It_holds_the_years_in_which_anything_is_confirmed_and_every_area()
    {
        using JsonDocument film = await Film("/?need=advocacy&day=2019-12-01&format=json");

        Assert.Equal(("2010-01-01", "2029-12-31"), (film.RootElement.GetProperty("from").GetString(), film.RootElement.GetProperty("to").GetString()));
        Assert.Equal(33, film.RootElement.GetProperty("areas").EnumerateObject().Count());
    }

    [Fact]
    public async Task It_is_wide_enough_for_the_day_that_is_asked_for()
    {
        using JsonDocument film = await Film("/?need=advocacy&day=1950-05-05&format=json");

        Assert.Equal("1950-01-01", film.RootElement.GetProperty("from").GetString());
    }

    [Fact]
    public async Task A_mistake_in_its_address_is_answered_by_the_page_that_says_so()
    {
        HttpResponseMessage answer = await served.Http.GetAsync("/?need=houses&format=json", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.BadRequest, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    private async Task<JsonDocument> Film(string address) =>
        JsonDocument.Parse(await served.Http.GetStringAsync(address, TestContext.Current.CancellationToken));
}
