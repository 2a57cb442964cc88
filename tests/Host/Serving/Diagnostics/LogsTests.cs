using System.Net;
using System.Text.Json;

namespace ServiceMap.Host.Tests.Serving.Diagnostics;

/// <summary>What the built program writes to its log while it starts, is asked, and ends.</summary>
public sealed class LogsTests
{
    private const string Postcode = "ZE99";

    private static readonly string[] Telling = ["/?need=ZE99+9ZZ&ZE99", "/sites/ZE99%209ZZ", "/boundaries.geojson?tolerance=ZE99", "/boundaries.geojson?near=ZE99"];

    private static readonly (string, string) AsJson = ("Logging__Console__FormatterName", "json");

    [Fact]
    public async Task Every_line_is_json_when_a_setting_says_so()
    {
        using Running program = new();
        await using ServerProcess server = await ServerProcess.Start(program.Data, AsJson);
        await server.Logged("\"EventId\":1000");
        await server.End();

        int[] events = [.. server.Log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("EventId").GetInt32())];
        Assert.Superset(new HashSet<int> { 1000, 1001, 1002, 1003, 1100, 1200, 2000 }, events.ToHashSet());
    }

    [Fact]
    public async Task Standard_output_holds_what_a_person_is_told_and_nothing_else()
    {
        using Running program = new();
        await using ServerProcess server = await ServerProcess.Start(program.Data, AsJson);
        await server.End();

        Assert.Equal(
            ["The data folder was empty: the shipped data for london was loaded.", $"ServiceMap is at {server.Address.OriginalString} (data in {program.Data}). Press Ctrl+C to stop."],
            server.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task What_somebody_asks_for_is_in_no_line_at_any_level()
    {
        using Running program = await Prepared.Copy();
        await using ServerProcess server = await ServerProcess.Start(
            program.Data, AsJson, ("Logging__LogLevel__Default", "Trace"), ("Logging__Console__LogLevel__Microsoft", "Trace"), ("Logging__Console__FormatterOptions__IncludeScopes", "true"));
        foreach (string address in Telling) await Ask(server, address);
        Damage.DropShapes(program);
        foreach (string address in Telling) await Ask(server, address);
        await server.End();

        Assert.Contains("Request starting", server.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(Postcode, server.Log, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_request_that_failed_is_told_by_its_route_with_the_id_that_the_person_sees()
    {
        using Running program = await Prepared.Copy();
        await using ServerProcess server = await ServerProcess.Start(program.Data, AsJson);
        Damage.DropShapes(program);
        string id = await Ask(server, "/boundaries.geojson?tolerance=0.007");

        JsonElement line = JsonDocument.Parse(await server.Logged("\"EventId\":1010")).RootElement;
        JsonElement state = line.GetProperty("State");
        Assert.Equal("Warning", line.GetProperty("LogLevel").GetString());
        Assert.Equal((id, "GET", "/boundaries.geojson", 503), (
            state.GetProperty("RequestId").GetString(), state.GetProperty("Method").GetString(), state.GetProperty("Route").GetString(), state.GetProperty("Status").GetInt32()));
        Assert.Contains("SqliteException 1", state.GetProperty("What").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("no such table", server.Log, StringComparison.Ordinal);
    }

    /// <returns>The request id.</returns>
    private static async Task<string> Ask(ServerProcess server, string address)
    {
        using HttpClient client = new();
        using HttpResponseMessage answer = await client.GetAsync(new Uri(server.Address, address), TestContext.Current.CancellationToken);
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        return Assert.Single(answer.Headers.GetValues("X-Request-Id"));
    }
}
