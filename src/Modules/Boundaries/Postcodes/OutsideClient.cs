using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>
/// The client that asks outside. It goes to one host and follows nobody elsewhere, and neither logs nor traces what it asks: a
/// postcode may stand in the address.
/// </summary>
internal static class OutsideClient
{
    public const string Name = "postcodes";

    private const long LargestAnswer = 4 << 20;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddOutsideClient(this IServiceCollection services)
    {
        IHttpClientBuilder client = services.AddHttpClient(Name)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                // Without it no activity is made, in which a trace would find the address.
                ActivityHeadersPropagator = null,
            })
            .RemoveAllLoggers();
        client.AddStandardResilienceHandler(Patience);
        client.ConfigureHttpClient(made =>
        {
            // The patience above is for an answer to begin, and comes with none for it to end: so this stands after it.
            made.Timeout = Longest + Longest;
            made.MaxResponseContentBufferSize = LargestAnswer;
        });
        return services;
    }

    /// <summary>Somebody is waiting for a page: three tries in five seconds, and after some failures none for half a minute.</summary>
    private static void Patience(HttpStandardResilienceOptions how)
    {
        how.AttemptTimeout.Timeout = TimeSpan.FromSeconds(2);
        how.TotalRequestTimeout.Timeout = Longest;
        how.Retry.MaxRetryAttempts = 2;
        how.Retry.Delay = TimeSpan.FromMilliseconds(200);
        how.Retry.BackoffType = DelayBackoffType.Exponential;
        how.CircuitBreaker.MinimumThroughput = 6;
        how.CircuitBreaker.FailureRatio = 0.5;
        how.CircuitBreaker.BreakDuration = TimeSpan.FromSeconds(30);
    }
}
