using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using ServiceMap.Host.Serving.Diagnostics;

namespace ServiceMap.Host.Serving;

/// <summary>
/// Ends the server within a second of being asked to. For the first part of it connections are still taken, and every answer says that
/// its connection ends with it, so that nobody sends a request into one that is about to close. Then no connection is taken, idle ones
/// are closed, and requests in flight have the rest of the time; whoever is still reading by then is cut off.
/// </summary>
/// <remarks>
/// What can be promised: a request that came over a connection before it closed is answered whole, if its answer is made and read in
/// time. A request that is sent after the farewell may find its connection closed before a byte of an answer, which HTTP clients
/// treat as not sent; it never gets a piece of an answer that looks whole.
/// </remarks>
internal static class Shutdown
{
    private static readonly TimeSpan Farewell = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan InFlight = TimeSpan.FromMilliseconds(450);

    /// <summary>All of it, with what telemetry has not been sent yet; the rest of the second is for the process to end.</summary>
    private static readonly TimeSpan Whole = TimeSpan.FromMilliseconds(850);

    public static void AddShutdown(this IServiceCollection services) => services.Configure<HostOptions>(host => host.ShutdownTimeout = InFlight);

    /// <summary>From the moment at which the server is to stop, answers end their connections.</summary>
    public static void UseFarewell(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            if (app.Lifetime.ApplicationStopping.IsCancellationRequested && HttpProtocol.IsHttp11(context.Request.Protocol)) context.Response.Headers.Connection = "close";
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>Waits until the server is to stop, and stops it.</summary>
    public static async Task WhenAsked(WebApplication app, ILogger log, CancellationToken stop)
    {
        await Task.Delay(Timeout.Infinite, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Now(app, log);
    }

    /// <summary>Stops a server, which need not have got as far as to listen.</summary>
    public static async Task Now(WebApplication app, ILogger log)
    {
        long begun = Stopwatch.GetTimestamp();
        log.Stopping();
        app.Lifetime.StopApplication();
        Task sent = Telemetry.Send(app, Whole);
        await Task.Delay(Farewell);
        await app.StopAsync();
        await sent;
        await Telemetry.End(app, Whole - Stopwatch.GetElapsedTime(begun));
        log.Stopped(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    }
}
