using System.Net;

namespace ServiceMap.Host.Tests.Serving.Limits;

public sealed class RequestLimitsTests
{
    private static readonly (string, string)[] Few = [("Limits:ReadsPerSecond", "1"), ("Limits:ReadsAtOnce", "3")];
    private static readonly (string, string)[] FewSearches = [("Limits:SearchesPerSecond", "1"), ("Limits:SearchesAtOnce", "2")];

    [Fact]
    public async Task Whoever_asks_for_too_much_is_told_when_to_come_back()
    {
        await using ServedHere served = await ServedHere.Start(Few);
        using HttpResponseMessage refused = await First(served, HttpStatusCode.TooManyRequests, turn => $"/nowhere-{turn}");

        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    [Fact]
    public async Task She_is_told_so_in_the_look_of_the_site()
    {
        await using ServedHere served = await ServedHere.Start(Few);
        served.Http.DefaultRequestHeaders.Add("Accept", "text/html");
        using HttpResponseMessage refused = await First(served, HttpStatusCode.TooManyRequests, turn => $"/nowhere-{turn}");

        Assert.Contains("Too many requests came from your address", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=housing")]
    [InlineData("postcode=SW1A+1AA")]
    public async Task Searches_have_a_tighter_limit(string search)
    {
        await using ServedHere served = await ServedHere.Start(FewSearches);
        using HttpResponseMessage refused = await First(served, HttpStatusCode.TooManyRequests, turn => $"/services?{search}&x={turn}");
        using HttpResponseMessage other = await served.Get("/rug");

        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Forms_have_the_tightest()
    {
        await using ServedHere served = await ServedHere.Start(("Limits:PostsPerMinute", "2"));
        HttpStatusCode last = HttpStatusCode.OK;
        for (int turn = 0; turn < 3; turn++)
        {
            using HttpResponseMessage answer = await served.Http.PostAsync("/account/sign-in", new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);
            last = answer.StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    [Theory]
    [InlineData("/_content/ServiceMap.Design/mark.svg")]
    [InlineData("/health/live")]
    [InlineData("/rug")]
    public async Task What_costs_next_to_nothing_is_not_counted(string address)
    {
        await using ServedHere served = await ServedHere.Start(Few);
        for (int turn = 0; turn < 20; turn++)
        {
            using HttpResponseMessage answer = await served.Get(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Nothing_is_counted_where_the_operator_says_so()
    {
        await using ServedHere served = await ServedHere.Start([.. Few, ("Limits:Off", "true")]);
        for (int turn = 0; turn < 20; turn++)
        {
            using HttpResponseMessage answer = await served.Get($"/nowhere-{turn}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    /// <summary>The first answer with this status, out of so many that nobody can be so slow as not to get one.</summary>
    private static async Task<HttpResponseMessage> First(ServedHere served, HttpStatusCode status, Func<int, string> address)
    {
        for (int turn = 0; turn < 1000; turn++)
        {
            HttpResponseMessage answer = await served.Get(address(turn));
            if (answer.StatusCode == status) return answer;
            answer.Dispose();
        }

        throw new InvalidOperationException($"No answer was {status}.");
    }
}
