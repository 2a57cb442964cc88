using System.Data.Common;
using Microsoft.AspNetCore.Builder;

namespace ServiceMap.Host.Serving.Problems;

/// <summary>Has every request that cannot be answered end in a problem, whatever went wrong, and in no exception's own words.</summary>
internal static class ProblemHandling
{
    public static void AddProblems(this IServiceCollection services)
    {
        services.AddSingleton<ProblemPage>();

        // In development too, so that what is seen there is what people will see.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
    }

    public static void UseProblems(this IApplicationBuilder app)
    {
        app.UseMiddleware<FailedRequests>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => Answer(context),
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = _ => true,
        });
    }

    public static void UseProblemsForStatuses(this IApplicationBuilder app) => app.UseStatusCodePages(pages => Answer(pages.HttpContext));

    private static Task Answer(HttpContext context) => new ProblemAnswer(Problem.Of(context.Response.StatusCode)).ExecuteAsync(context);

    /// <summary>A database or a disk that does not answer, or a server that stops before its data is there, will be well again.</summary>
    private static int StatusOf(Exception broken) => broken switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        DbException or IOException or OperationCanceledException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
