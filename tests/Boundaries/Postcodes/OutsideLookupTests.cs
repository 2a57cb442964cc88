using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Contracts.Plugins;
using ServiceMap.Boundaries.Postcodes;

namespace ServiceMap.Boundaries.Tests.Postcodes;

public sealed class OutsideLookupTests : PostcodeLookupContract, IDisposable
{
    private const double Impatience = 0.1;

    private readonly List<IDisposable> used = [];
    private readonly LookUpServer server = new();

    protected override IPostcodeLookup Lookup => new OutsideLookup(Clients(), Settings(server.Address.OriginalString));

    protected override IPostcodeLookup WithNothingToAsk() => new OutsideLookup(Clients(), Settings(""));

    protected override IPostcodeLookup Silenced() => Asking(Failing());

    protected override IReadOnlyDictionary<Postcode, PostcodePlace> Known { get; } = new Dictionary<Postcode, PostcodePlace>
    {
        [MadeUpPostcodes.Of("ZZ1 1AA")] = new(new LonLat(-0.119926, 51.489366), null),
        [MadeUpPostcodes.Of("ZZ1 1AB")] = new(new LonLat(-0.1024, 51.4676), null),
        [MadeUpPostcodes.Of("ZZ1A 3XX")] = new(new LonLat(-0.1333, 51.5005), new DateOnly(2024, 2, 29)),
    };

    public void Dispose()
    {
        server.Dispose();
        used.ForEach(one => one.Dispose());
    }

    [Fact]
    public async Task Postcodes_in_use_stand_in_no_address_that_is_asked()
    {
        await Find(Lookup, "ZZ1 1AA", "ZZ1 1AB");

        Assert.Equal(["POST /pc/postcodes"], server.Asked);
    }

    [Fact]
    public async Task A_postcode_without_a_position_is_not_known() => Assert.Equal([null], await Find(Lookup, "ZZ1 2GY"));

    [Fact]
    public async Task What_fails_once_is_asked_again()
    {
        int times = 0;
        LookUpServer flaky = Use(new LookUpServer(context => Interlocked.Increment(ref times) == 1 ? LookUpServer.Say(context, 503, "") : Nothing(context)));

        Assert.Equal([null], await Find(Asking(flaky), "ZX9 9XX"));
        Assert.Equal(["POST /pc/postcodes", "POST /pc/postcodes", "GET /pc/terminated_postcodes/ZX9%209XX"], flaky.Asked);
    }

    [Fact]
    public async Task Whoever_keeps_failing_is_left_in_peace()
    {
        LookUpServer failing = Failing();
        IPostcodeLookup lookup = Asking(failing);

        for (int i = 0; i < 10; i++) Assert.Null(await Find(lookup, "ZZ1 1AA"));

        Assert.InRange(failing.Asked.Count, 2, 6);
    }

    [Fact]
    public async Task Whoever_is_too_slow_does_not_answer()
    {
        using CancellationTokenSource end = new();
        LookUpServer slow = Use(new LookUpServer(_ => Task.Delay(Timeout.Infinite, end.Token)));

        Assert.Null(await Find(Asking(slow, Impatience), "ZZ1 1AA"));
        await end.CancelAsync();
    }

    [Fact]
    public async Task Whoever_begins_to_answer_and_never_ends_does_not_answer()
    {
        using CancellationTokenSource end = new();
        LookUpServer endless = Use(new LookUpServer(async context =>
        {
            context.Response.ContentLength64 = 1000;
            await context.Response.OutputStream.WriteAsync("{"u8.ToArray());
            await context.Response.OutputStream.FlushAsync();
            await Task.Delay(Timeout.Infinite, end.Token);
        }));

        Assert.Null(await Find(Asking(endless, Impatience), "ZZ1 1AA"));
        await end.CancelAsync();
    }

    [Fact]
    public async Task Nobody_is_followed_elsewhere()
    {
        LookUpServer turning = Use(new LookUpServer(context =>
        {
            context.Response.Redirect($"{server.Address}postcodes");
            return Task.CompletedTask;
        }));

        Assert.Null(await Find(Asking(turning), "ZZ1 1AA"));
        Assert.Empty(server.Asked);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"result":{"query":"ZZ1 1AA"}}""")]
    [InlineData("""{"result":[{"query":"ZZ1 1AA","result":{"longitude":"west","latitude":51.5}}]}""")]
    public async Task An_answer_of_another_form_is_none(string body) =>
        Assert.Null(await Find(Asking(Use(new LookUpServer(context => LookUpServer.Say(context, 200, body)))), "ZZ1 1AA"));

    [Fact]
    public async Task A_place_on_the_other_side_of_the_earth_is_none()
    {
        const string body = """{"result":[{"query":"ZZ1 1AA","result":{"longitude":151.2,"latitude":-33.9}}]}""";
        LookUpServer lost = Use(new LookUpServer(context => context.Request.HttpMethod == "POST" ? LookUpServer.Say(context, 200, body) : LookUpServer.Say(context, 404, "{}")));

        Assert.Equal([null], await Find(Asking(lost), "ZZ1 1AA"));
    }

    [Fact]
    public async Task No_trace_is_made_of_what_is_asked()
    {
        Activity? seen = null;
        using ActivityListener listener = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen = activity.TagObjects.Any(tag => tag.Value?.ToString()?.Contains(server.Address.Authority, StringComparison.Ordinal) == true) ? activity : seen,
        };
        ActivitySource.AddActivityListener(listener);

        await Find(Lookup, "ZZ1A 3XX");

        Assert.Null(seen);
    }

    private static Task Nothing(HttpListenerContext context) =>
        context.Request.HttpMethod == "POST" ? LookUpServer.Say(context, 200, """{"result":[]}""") : LookUpServer.Say(context, 404, "{}");

    private static async Task<IReadOnlyList<PostcodePlace?>?> Find(IPostcodeLookup lookup, params IEnumerable<string> postcodes) =>
        await lookup.Find([.. postcodes.Select(MadeUpPostcodes.Of)], TestContext.Current.CancellationToken);

    private LookUpServer Failing() => Use(new LookUpServer(context => LookUpServer.Say(context, 500, "")));

    private OutsideLookup Asking(LookUpServer other, double? patience = null) => new(Clients(patience), Settings(other.Address.OriginalString));

    private T Use<T>(T one)
        where T : IDisposable
    {
        used.Add(one);
        return one;
    }

    /// <summary>The client of the program, which tries again sooner and may be less patient by a factor.</summary>
    private IHttpClientFactory Clients(double? patience = null)
    {
        ServiceCollection services = new();
        services.AddOutsideClient();
        services.AddHttpClient(OutsideClient.Name).ConfigureHttpClient(client => client.Timeout *= patience ?? 1);
        services.PostConfigure<HttpStandardResilienceOptions>($"{OutsideClient.Name}-standard", how =>
        {
            how.AttemptTimeout.Timeout *= patience ?? 1;
            how.TotalRequestTimeout.Timeout *= patience ?? 1;
            how.Retry.Delay = TimeSpan.FromMilliseconds(10);
        });
        return Use(services.BuildServiceProvider()).GetRequiredService<IHttpClientFactory>();
    }

    private static IConfiguration Settings(string address) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("Postcodes:LookUp", address)]).Build();
}
