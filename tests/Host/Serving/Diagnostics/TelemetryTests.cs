using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using ServiceMap.Host.Serving;
using ServiceMap.Host.Storage;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Tests.Serving.Diagnostics;

/// <summary>What the built program sends to a collector of traces and metrics.</summary>
public sealed class TelemetryTests
{
    private const string OurSetting = "OpenTelemetry__Endpoint";
    private const string StandardSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly (string, string)[] Soon = [("OTEL_BSP_SCHEDULE_DELAY", "100"), ("OTEL_METRIC_EXPORT_INTERVAL", "200"), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")];

    [Theory]
    [InlineData(OurSetting)]
    [InlineData(StandardSetting)]
    public async Task Traces_and_metrics_go_to_the_collector_that_a_setting_names(string setting)
    {
        using Running program = new();
        using Collector collector = new();
        await using ServerProcess server = await ServerProcess.Start(program.Data, [(setting, collector.Address.OriginalString), .. Soon]);
        await Ask(server, "/boundaries.geojson");
        await collector.Heard("read grid", "/boundaries.geojson", "servicemap.grid.read.duration", "servicemap.imports", "http.server.request.duration", "dotnet.gc.collections");
        await server.End();

        Assert.Equal(["/v1/metrics", "/v1/traces"], collector.Paths);
    }

    [Fact]
    public async Task What_somebody_asks_for_is_in_nothing_that_is_sent()
    {
        using Running program = await Prepared.Copy();
        using Collector collector = new();
        await using ServerProcess server = await ServerProcess.Start(program.Data, [(OurSetting, collector.Address.OriginalString), .. Soon]);
        await Ask(server, "/?need=ZE99+9ZZ&ZE99");
        await Ask(server, "/sites/ZE99%209ZZ");
        Damage.DropShapes(program);
        await Ask(server, "/boundaries.geojson?tolerance=0.007&near=ZE99");
        await collector.Heard("SqliteException");
        await server.End();

        Assert.DoesNotContain("ZE99", collector.Everything, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("no such table", collector.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_sent_yet_is_sent_at_the_end()
    {
        using Running program = new();
        using Collector collector = new();
        await using ServerProcess server = await ServerProcess.Start(program.Data, (OurSetting, collector.Address.OriginalString));
        await Ask(server, "/boundaries.geojson");
        await server.End();

        Assert.Contains("/boundaries.geojson", collector.Everything, StringComparison.Ordinal);
        Assert.Contains("servicemap.imports", collector.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_collector_that_never_answers_does_not_hold_up_the_end()
    {
        using Running program = await Prepared.Copy();
        using TcpListener silent = new(IPAddress.Loopback, 0);
        silent.Start();
        await using ServerProcess server = await ServerProcess.Start(program.Data, [(OurSetting, $"http://{silent.LocalEndpoint}"), .. Soon]);
        await Ask(server, "/boundaries.geojson");

        await server.Signal("TERM");
        Assert.Equal(0, await server.Ended());
    }

    [Theory]
    [InlineData(OurSetting)]
    [InlineData(StandardSetting)]
    public async Task A_collector_that_is_no_web_address_is_refused_in_one_sentence(string setting)
    {
        using Running program = new();
        await using ServerProcess server = ServerProcess.Begin(program.Data, null, (setting, "collector"));

        Assert.Equal(CommandLine.WrongUsage, await server.Ended());
        Assert.Contains("is \"collector\", which is not a web address: write it as http://localhost:4318, or leave it out.", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_setting_nothing_of_it_is_built()
    {
        using Running program = new();
        await using WebApplication app = WebServer.Build(new DataFolder(program.Data), "http://127.0.0.1:0");

        Assert.Null(app.Services.GetService<TracerProvider>());
        Assert.Null(app.Services.GetService<MeterProvider>());
    }

    private static async Task Ask(ServerProcess server, string address)
    {
        using HttpClient client = new();
        client.DefaultRequestHeaders.UserAgent.ParseAdd("ZE99/1.0");
        (await client.GetAsync(new Uri(server.Address, address), TestContext.Current.CancellationToken)).Dispose();
    }
}
