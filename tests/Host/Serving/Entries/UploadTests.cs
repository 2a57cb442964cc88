using System.Net;
using System.Text;
using ServiceMap.Host.Tests.Serving.Accounts;

namespace ServiceMap.Host.Tests.Serving.Entries;

/// <summary>Many entries are changed at once with a spreadsheet, over HTTP.</summary>
[Collection<AccountsCollection>]
public sealed class UploadTests(ServedAccounts served)
{
    private const string Upload = "/my/entries/upload";

    [Fact]
    public async Task A_spreadsheet_with_errors_is_refused_row_by_row_and_applied_once_it_is_right()
    {
        using Person keeper = await served.Keeper("pecan");
        string sheet = await Download(keeper);
        string right = sheet.Replace(",yes,", ",no,", StringComparison.Ordinal);

        string wrong = await keeper.Checked(right.Replace(",charity-funded,", ",palace,", StringComparison.Ordinal));
        Assert.Contains("is not a known kind of provision", wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("handler=apply", wrong, StringComparison.Ordinal);

        string address = await keeper.SendSheet(right);
        Assert.Contains("Waits for approval", await keeper.Checked(address, "checked"), StringComparison.Ordinal);
        Assert.Equal(address, (await keeper.Send(address, "apply")).Leads);
        Assert.Contains("Your changes were applied", await keeper.Checked(address, "applied"), StringComparison.Ordinal);
        Assert.Contains("Waiting for approval", (await keeper.Read("/my/entries")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_back_as_it_was_changes_nothing()
    {
        using Person keeper = await served.Keeper("advance");

        Assert.Contains("there is nothing to change", await keeper.Checked(await Download(keeper)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_s_upload_is_not_there()
    {
        using Person keeper = await served.Keeper("advance");
        using Person stranger = await served.Keeper("advance");
        string address = await keeper.SendSheet(await Download(keeper));

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Read(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Send(address, "apply")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Send(address, "cancel")).Status);
    }

    [Fact]
    public async Task A_workbook_for_Excel_is_offered_as_well()
    {
        using Person keeper = await served.Keeper("advance");
        using HttpResponseMessage answer = await keeper.Http.GetAsync("/my/entries/download?format=xlsx", TestContext.Current.CancellationToken);

        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith(".xlsx", answer.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..2]);
    }

    [Fact]
    public async Task A_form_of_another_kind_is_not_there()
    {
        using Person keeper = await served.Keeper("advance");

        Assert.Equal(HttpStatusCode.NotFound, (await keeper.Read("/my/entries/download?format=exe")).Status);
    }

    [Theory]
    [InlineData(6, HttpStatusCode.BadRequest, "The file must be 5 MB or smaller")]
    [InlineData(11, HttpStatusCode.RequestEntityTooLarge, "")]
    public async Task A_file_that_is_too_large_is_refused(int megabytes, HttpStatusCode status, string words)
    {
        using Person keeper = await served.Keeper("advance");
        keeper.Http.DefaultRequestHeaders.ExpectContinue = true;

        Person.Seen answer = await keeper.SendFile(Upload, "sheet", new byte[megabytes << 20]);

        Assert.Equal(status, answer.Status);
        Assert.Contains(words, answer.Page, StringComparison.Ordinal);
    }

    private static async Task<string> Download(Person person) => Encoding.UTF8.GetString(await person.Http.GetByteArrayAsync("/my/entries/download?format=csv", TestContext.Current.CancellationToken));
}
