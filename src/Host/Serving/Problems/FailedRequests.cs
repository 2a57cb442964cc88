using Microsoft.AspNetCore.Diagnostics;
using ServiceMap.Host.Serving.Diagnostics;

namespace ServiceMap.Host.Serving.Problems;

/// <summary>
/// Gives every answer its request id, keeps failures out of caches, and writes down each request that failed on our side: by its route
/// and never by its address, which holds what somebody asked for.
/// </summary>
internal sealed class FailedRequests(RequestDelegate next, TimeProvider clock, ILogger<FailedRequests> log)
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"];

    public async Task InvokeAsync(HttpContext context)
    {
        long begun = clock.GetTimestamp();
        context.Response.OnStarting(Head, context);
        try
        {
            await next(context);
        }
        catch (Exception broken)
        {
            // The answer had begun: all that is left is to end it, so that nobody takes a part for the whole.
            log.AnswerCutOff(RequestId.Of(context), Method(context), Route(context), Elapsed(begun), StackOf.Run(broken));
            context.Abort();
            return;
        }

        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError) Tell(context, begun);
    }

    private static Task Head(object state)
    {
        HttpResponse response = ((HttpContext)state).Response;
        response.Headers[RequestId.Header] = RequestId.Of(response.HttpContext);
        if (response.StatusCode >= StatusCodes.Status400BadRequest) response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    private void Tell(HttpContext context, long begun)
    {
        int status = context.Response.StatusCode;
        LogLevel level = status == StatusCodes.Status503ServiceUnavailable ? LogLevel.Warning : LogLevel.Error;
        string what = context.Features.Get<IExceptionHandlerFeature>()?.Error is { } broken ? StackOf.Run(broken) : "";
        log.RequestFailed(level, RequestId.Of(context), Method(context), Route(context), status, Elapsed(begun), what);
    }

    private double Elapsed(long begun) => clock.GetElapsedTime(begun).TotalMilliseconds;

    private static string Route(HttpContext context)
    {
        Endpoint? endpoint = context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint();
        return (endpoint as RouteEndpoint)?.RoutePattern.RawText is { } route ? $"/{route.TrimStart('/')}" : "(no route)";
    }

    /// <summary>A method that HTTP knows; any other is somebody's own word.</summary>
    private static string Method(HttpContext context) => Methods.Contains(context.Request.Method) ? context.Request.Method : "(other)";
}
