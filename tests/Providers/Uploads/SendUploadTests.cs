using System.Text;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Uploads;

namespace ServiceMap.Providers.Tests.Uploads;

public sealed class SendUploadTests
{
    [Theory]
    [InlineData("", "Choose a file in which there is something")]
    [InlineData("id,name\nS1,x\n", "must be id,provider_id")]
    [InlineData("PK nonsense", "is damaged")]
    public async Task Refuses_what_is_no_table_of_entries(string text, string reason)
    {
        await using Uploading uploading = await Uploading.Start();

        Assert.Contains(reason, Assert.Single((await uploading.SendText(text)).Faults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_table_without_entries()
    {
        await using Uploading uploading = await Uploading.Start();

        Assert.Equal(["The file has no entries below its header"], (await uploading.Send(Table.Of("services.csv", EntrySheet.Columns, []))).Faults);
    }

    [Fact]
    public async Task Refuses_more_than_5000_entries()
    {
        await using Uploading uploading = await Uploading.Start();
        Table table = Table.Of("services.csv", EntrySheet.Columns, Enumerable.Range(0, 5001).Select(index => EntrySheet.Columns.Select(_ => (string?)$"x{index}").ToArray()));

        Assert.Equal(["The file must have 5,000 entries or fewer: it has 5,001"], (await uploading.Send(table)).Faults);
    }

    [Fact]
    public async Task Refuses_a_file_of_more_than_5_MB()
    {
        await using Uploading uploading = await Uploading.Start();

        Assert.Equal(["The file must be 5 MB or smaller"], (await uploading.SendText(new string('x', (5 << 20) + 1))).Faults);
    }

    [Fact]
    public async Task A_workbook_of_Excel_is_read_as_CSV_is()
    {
        await using Uploading uploading = await Uploading.Start();
        using MemoryStream file = new();
        uploading.Program.Get<IEnumerable<Contracts.Plugins.ISheetForm>>().Single(form => form.Slug == "xlsx").Write((await uploading.Download()).With("S1", "capacity", "12"), file);

        (Guid? id, _) = await uploading.Send(file.ToArray());

        Assert.Single((await uploading.Result(id!.Value)).Of(RowKind.Changed));
    }

    [Fact]
    public async Task Nobody_else_finds_it()
    {
        await using Uploading uploading = await Uploading.Start();
        (Guid? id, _) = await uploading.Send(await uploading.Download());

        Assert.Null(await uploading.Upload(id!.Value, Uploading.Person("Sam", Role.Provider, "charity")));
    }
}
