using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using ServiceMap.Host.Serving.Problems;

namespace ServiceMap.Host.Serving.Limits;

/// <summary>
/// How much a request may bring and how long it may take. A page that takes files raises the first by its own attributes,
/// <c>[RequestSizeLimit]</c> and <c>[RequestFormLimits]</c>.
/// </summary>
internal static class BodyLimits
{
    /// <summary>More than the longest form of this site holds.</summary>
    public const int MostBytes = 256 * 1024;

    private const int MostFields = 2000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static void AddBodyLimits(this IServiceCollection services)
    {
        services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = MostFields;
            form.ValueLengthLimit = MostBytes;
            form.MultipartBodyLengthLimit = MostBytes;
        });
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = Longest,
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            WriteTimeoutResponse = context => new ProblemAnswer(Problem.Of(StatusCodes.Status503ServiceUnavailable)).ExecuteAsync(context),
        });
    }

    /// <summary>Belongs behind the routing, which knows how much a page takes.</summary>
    public static void UseBodyLimits(this WebApplication app)
    {
        app.UseRequestTimeouts();
        app.Use(RefuseTooLong);
    }

    /// <summary>What says that it is too long is told so before any of it is read.</summary>
    private static Task RefuseTooLong(HttpContext context, RequestDelegate next) =>
        context.Request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize
            ? new ProblemAnswer(Problem.Of(StatusCodes.Status413PayloadTooLarge)).ExecuteAsync(context)
            : next(context);
}
