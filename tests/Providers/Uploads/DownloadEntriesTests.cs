using ServiceMap.Kernel;
using ServiceMap.Providers.Uploads;

namespace ServiceMap.Providers.Tests.Uploads;

public sealed class DownloadEntriesTests
{
    [Fact]
    public async Task Holds_the_entries_of_her_own_organisations_alone()
    {
        await using Uploading uploading = await Uploading.Start();

        Assert.Equal(["S1", "S2"], (await uploading.Download()).Rows.Select(row => row.Cells[0]));
    }

    [Fact]
    public async Task Ends_with_the_number_of_the_live_version()
    {
        await using Uploading uploading = await Uploading.Start();
        Table table = await uploading.Download();

        Assert.Equal((EntrySheet.Version, "1"), (table.Columns[^1], table.Rows[0].Cells[^1]));
    }

    [Fact]
    public async Task No_spreadsheet_takes_a_text_for_a_formula()
    {
        await using Uploading uploading = await Uploading.Start();

        Assert.DoesNotContain((await uploading.Download()).Rows.SelectMany(row => row.Cells), cell => cell.StartsWith('='));
    }

    [Fact]
    public async Task Is_the_same_when_it_is_sent_back_as_it_was()
    {
        await using Uploading uploading = await Uploading.Start();

        UploadResult result = await uploading.Check(await uploading.Download());

        Assert.Equal([RowKind.Unchanged, RowKind.Unchanged], result.Rows.Select(row => row.Kind));
    }

    [Fact]
    public async Task Says_nothing_of_sites()
    {
        await using Uploading uploading = await Uploading.Start(Uploading.Pack.Location("L1", "S1", ("name", "Acacia House"), ("address", "14 Acacia Avenue")));

        Assert.DoesNotContain((await uploading.Download()).Rows.SelectMany(row => row.Cells), cell => cell.Contains("Acacia", StringComparison.Ordinal));
    }
}
