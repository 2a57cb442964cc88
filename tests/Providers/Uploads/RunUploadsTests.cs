using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Kernel;
using ServiceMap.Providers.Uploads;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Uploads;

public sealed class RunUploadsTests
{
    private const int Many = 1200;

    [Fact]
    public async Task Cancelling_undoes_all_of_it()
    {
        await using Uploading uploading = await Uploading.Start(Large);
        await uploading.Trust("charity");
        Guid id = (await uploading.Send(await Changed(uploading))).Id!.Value;
        await Begin(uploading, id);
        while (uploading.Runs.Percent(id) is 0) await Task.Delay(5, TestContext.Current.CancellationToken);

        await uploading.Runs.Cancel(id);

        Assert.Equal(UploadState.Cancelled, (await uploading.Upload(id)).State);
        Assert.Equal(["0"], uploading.Program.Cells("SELECT count(*) FROM providers_services WHERE capacity = 77"));
    }

    [Fact]
    public async Task What_was_being_applied_when_the_program_ended_was_not_applied()
    {
        await using Uploading uploading = await Uploading.Start(Large);
        await uploading.Trust("charity");
        Guid id = (await uploading.Send(await Changed(uploading))).Id!.Value;
        await Begin(uploading, id);

        await uploading.Runs.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal((UploadState.Applying, null), ((await uploading.Upload(id)).State, uploading.Runs.Percent(id)));
        Assert.Equal(["0"], uploading.Program.Cells("SELECT count(*) FROM providers_services WHERE capacity = 77"));
    }

    [Fact]
    public async Task Many_entries_are_live_together()
    {
        await using Uploading uploading = await Uploading.Start(Large);
        await uploading.Trust("charity");

        Assert.Equal(UploadState.Applied, await uploading.SendAndApply(await Changed(uploading)));

        Assert.Equal([$"{Many}"], uploading.Program.Cells("SELECT count(*) FROM providers_services WHERE capacity = 77"));
    }

    private static MadeUpPack Large => Enumerable.Range(0, Many).Aggregate(MadeUpPack.Start, (pack, index) => pack.Service($"S{index:0000}"));

    private static async Task Begin(Uploading uploading, Guid id)
    {
        Assert.True(await uploading.In(scope => scope.GetRequiredService<KeptUploads>().Begin(id, Uploading.Jo.Account, TestContext.Current.CancellationToken)));
        uploading.Runs.Apply(id, Uploading.Sender());
    }

    private static async Task<Table> Changed(Uploading uploading)
    {
        Table table = await uploading.Download();
        return table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select((cell, index) => table.Columns[index] == "capacity" ? "77" : cell)] })] };
    }
}
