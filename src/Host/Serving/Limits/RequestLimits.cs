using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.StaticAssets;
using ServiceMap.Host.Serving.Problems;

namespace ServiceMap.Host.Serving.Limits;

/// <summary>
/// Keeps one address from asking for more than people do. Only what has to be made is counted: static files and answers that are kept cost
/// next to nothing.
/// </summary>
internal static class RequestLimits
{
    public static void AddLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IConfiguration>((limiter, settings) => Set(limiter, LimitSettings.Of(settings)));
    }

    /// <summary>Belongs behind the cache of answers, which gives what is kept without coming here, and behind whatever knows who asks.</summary>
    public static void UseLimits(this IApplicationBuilder app) => app.UseRateLimiter();

    private static void Set(RateLimiterOptions limiter, LimitSettings limits)
    {
        if (limits.Off) return;
        limiter.OnRejected = Refuse;
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            Counting(context => IsMade(context) && !IsSignedIn(context), TimeSpan.FromSeconds(1), limits.Reads, limits.ReadsAtOnce),
            Counting(IsSearch, TimeSpan.FromSeconds(1), limits.Searches, limits.SearchesAtOnce),
            Counting(context => HttpMethods.IsPost(context.Request.Method) && !IsSignedIn(context), TimeSpan.FromMinutes(1) / limits.Posts, 1, limits.Posts));
    }

    /// <param name="counts">Which requests count.</param>
    /// <param name="pause">After how long there are more.</param>
    /// <param name="more">How many more there are then.</param>
    /// <param name="most">How many there are at most, which is how many may come at once.</param>
    private static PartitionedRateLimiter<HttpContext> Counting(Func<HttpContext, bool> counts, TimeSpan pause, int more, int most) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => counts(context)
            ? RateLimitPartition.GetTokenBucketLimiter(
                AskingAddress.Of(context.Connection.RemoteIpAddress),
                _ => new TokenBucketRateLimiterOptions { ReplenishmentPeriod = pause, TokensPerPeriod = more, TokenLimit = most, QueueLimit = 0 })
            : RateLimitPartition.GetNoLimiter("(not counted)"));

    private static bool IsMade(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null;

    private static bool IsSignedIn(HttpContext context) => context.User.Identity is { IsAuthenticated: true };

    private static bool IsSearch(HttpContext context) =>
        context.Request.Path.Equals("/services", StringComparison.OrdinalIgnoreCase)
        && (!string.IsNullOrEmpty(context.Request.Query["q"]) || !string.IsNullOrEmpty(context.Request.Query["postcode"]));

    private static async ValueTask Refuse(OnRejectedContext refused, CancellationToken stop)
    {
        TimeSpan wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan known) ? known : TimeSpan.Zero;
        double seconds = Math.Max(1, Math.Ceiling(wait.TotalSeconds));
        refused.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await new ProblemAnswer(Problem.Of(StatusCodes.Status429TooManyRequests)).ExecuteAsync(refused.HttpContext);
    }
}
