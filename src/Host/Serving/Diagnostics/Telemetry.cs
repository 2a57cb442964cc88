using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Instrumentation.AspNetCore;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Serving.Diagnostics;

/// <summary>
/// Traces and metrics for an OpenTelemetry collector, where the setting <c>OpenTelemetry:Endpoint</c> or the standard environment
/// variable names one; they go there and nowhere else. Without it nothing of this is built.
/// </summary>
internal static class Telemetry
{
    private const string OurSetting = "OpenTelemetry:Endpoint";
    private const string StandardSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>The name of every activity source and meter of ours.</summary>
    private const string Ours = "ServiceMap";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (IsWanted(builder.Configuration)) Add(builder.Services, builder.Configuration[OurSetting]);
    }

    /// <returns>What is wrong with where the traces and metrics are to go, for the person who starts the server; null when nothing is.</returns>
    public static string? Mistake(IConfiguration settings)
    {
        foreach (string name in new[] { OurSetting, StandardSetting })
        {
            if (settings[name] is not { } value || string.IsNullOrWhiteSpace(value)) continue;
            if (Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)) continue;
            return $"The setting {name} is \"{value}\", which is not a web address: write it as http://localhost:4318, or leave it out.";
        }

        return null;
    }

    /// <summary>Sends what has not been sent yet, as far as that is possible within a time.</summary>
    public static Task Send(WebApplication app, TimeSpan time) =>
        Within(app, time, (traces, most) => traces.ForceFlush(most), (metrics, most) => metrics.ForceFlush(most));

    /// <summary>Sends the rest, as far as that is possible within a time; nothing is sent after that.</summary>
    public static Task End(WebApplication app, TimeSpan time) =>
        Within(app, time, (traces, most) => traces.Shutdown(most), (metrics, most) => metrics.Shutdown(most));

    private static bool IsWanted(IConfiguration settings) =>
        !string.IsNullOrWhiteSpace(settings[OurSetting]) || !string.IsNullOrWhiteSpace(settings[StandardSetting]);

    /// <param name="services">What the program is made of.</param>
    /// <param name="endpoint">Where our own setting says; null where the standard variables have the say.</param>
    private static void Add(IServiceCollection services, string? endpoint)
    {
        services.Configure<AspNetCoreTraceInstrumentationOptions>(requests => requests.Filter = context => !context.Request.Path.StartsWithSegments("/health"));
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("servicemap", serviceVersion: InfoVerb.Version))
            .WithTracing(traces => traces
                .AddSource(Ours)
                .AddAspNetCoreInstrumentation()
                .AddProcessor(new OnlyKnownTags())
                .AddOtlpExporter(export => Aim(export, endpoint, "traces")))
            .WithMetrics(metrics => metrics
                .AddMeter(Ours, "System.Runtime")
                .AddAspNetCoreInstrumentation()
                .AddOtlpExporter(export => Aim(export, endpoint, "metrics")));
    }

    private static void Aim(OtlpExporterOptions export, string? endpoint, string signal)
    {
        if (string.IsNullOrWhiteSpace(endpoint)) return;
        export.Protocol = OtlpExportProtocol.HttpProtobuf;
        export.Endpoint = new Uri($"{endpoint.TrimEnd('/')}/v1/{signal}");
    }

    private static async Task Within(WebApplication app, TimeSpan time, Action<TracerProvider, int> traces, Action<MeterProvider, int> metrics)
    {
        if (!IsWanted(app.Configuration)) return;
        int most = Math.Max(1, (int)time.TotalMilliseconds);
        Task both = Task.WhenAll(
            Task.Run(() => traces(app.Services.GetRequiredService<TracerProvider>(), most)),
            Task.Run(() => metrics(app.Services.GetRequiredService<MeterProvider>(), most)));
        await Task.WhenAny(both, Task.Delay(most));
    }
}
