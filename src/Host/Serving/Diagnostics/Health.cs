using System.Net.Mime;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ServiceMap.Host.Serving.Diagnostics;

/// <summary>
/// What a machine that watches over the server asks: <c>/health/live</c>, whether it answers at all, and <c>/health/ready</c>, whether
/// it can answer people. A stranger learns one word.
/// </summary>
internal static class Health
{
    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks().AddCheck<Readiness>("ready");

    /// <summary>Answers before anything that waits for the data.</summary>
    public static void UseHealth(this IApplicationBuilder app)
    {
        app.UseHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = (context, _) => Say(context, "live") });
        app.UseHealthChecks("/health/ready", new HealthCheckOptions
        {
            ResponseWriter = (context, report) => Say(context, report.Entries.Values.Single().Description ?? "not ready"),
        });
    }

    private static Task Say(HttpContext context, string word)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = MediaTypeNames.Text.Plain;
        context.Response.ContentLength = word.Length;
        return context.Response.WriteAsync(word, context.RequestAborted);
    }
}
