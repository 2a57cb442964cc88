using System.Net;

namespace ServiceMap.Host.Tests.Serving.Diagnostics;

/// <summary>What the built program says to a machine that watches over it.</summary>
public sealed class HealthTests(Served served) : IClassFixture<Served>
{
    [Fact]
    public async Task A_server_that_brings_its_data_up_is_live_and_not_ready_and_pages_wait()
    {
        using Running program = new();
        using HttpClient client = new() { BaseAddress = ServerProcess.FreeAddress() };
        Directory.CreateDirectory(program.Data);
        FileStream turn = new(Path.Combine(program.Data, "upgrade.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        await using ServerProcess server = ServerProcess.Begin(program.Data, client.BaseAddress);
        await ServerProcess.Listening(client.BaseAddress);

        Task<string> page = client.GetStringAsync("/?need=advocacy&day=2019-12-01", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "live"), await Ask(client, "/health/live"));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "starting"), await Ask(client, "/health/ready"));
        Assert.False(page.IsCompleted);

        await turn.DisposeAsync();
        Assert.Contains("21 of the 32 boroughs", await page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, "ready"), await Ask(client, "/health/ready"));
    }

    [Theory]
    [InlineData("dropped")]
    [InlineData("replaced")]
    [InlineData("overwritten")]
    public async Task A_server_whose_database_cannot_be_read_is_live_and_not_ready(string damage)
    {
        using Running program = await Prepared.Copy();
        await using ServerProcess server = await ServerProcess.Start(program.Data);
        using HttpClient client = new() { BaseAddress = server.Address };
        Assert.Equal((HttpStatusCode.OK, "ready"), await Ask(client, "/health/ready"));

        Break(program, damage);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "database unreadable"), await Ask(client, "/health/ready"));
        Assert.Equal((HttpStatusCode.OK, "live"), await Ask(client, "/health/live"));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task An_answer_about_health_is_never_kept(string address)
    {
        using HttpResponseMessage answer = await served.Http.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    private static void Break(Running program, string damage)
    {
        if (damage == "dropped") Damage.DropShapes(program);
        if (damage == "replaced") Damage.Replace(program);
        if (damage == "overwritten") Damage.Overwrite(program);
    }

    private static async Task<(HttpStatusCode Code, string Word)> Ask(HttpClient client, string address)
    {
        using HttpResponseMessage answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
