using System.Diagnostics;
using ServiceMap.Host.Storage;
using ServiceMap.Tests.Crashes;

namespace ServiceMap.Host.Tests.Storage;

public sealed class TurnTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("servicemap-test-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task One_waits_for_the_other()
    {
        Turn first = await Turn.Take(new DataFolder(folder), Stop);
        Task<Turn> second = Turn.Take(new DataFolder(folder), Stop);
        await Task.Delay(200, Stop);
        Assert.False(second.IsCompleted);

        await first.DisposeAsync();
        await (await second).DisposeAsync();
    }

    [Fact]
    public async Task A_holder_that_is_killed_lets_go()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The holder is made with what Linux has.");
        using Started holder = Started.Of(new ProcessStartInfo("bash", ["-c", $"exec 9>{folder}/upgrade.lock; flock 9; touch {folder}/held; exec sleep 600"]));
        while (!File.Exists(Path.Combine(folder, "held"))) await Task.Delay(10, Stop);
        Task<Turn> turn = Turn.Take(new DataFolder(folder), Stop);
        await Task.Delay(200, Stop);
        Assert.False(turn.IsCompleted);

        holder.Kill();
        await (await turn.WaitAsync(TimeSpan.FromMinutes(1), Stop)).DisposeAsync();
    }

    [Fact]
    public async Task A_file_that_cannot_be_made_is_not_waited_for() =>
        await Assert.ThrowsAnyAsync<IOException>(() => Turn.Take(new DataFolder(Path.Combine(folder, "nowhere")), Stop));
}
