using System.Text;
using ServiceMap.Host.Tests.Serving.Accounts;

namespace ServiceMap.Host.Tests.Serving.Entries;

/// <summary>What people do with spreadsheets of entries, through the pages that everybody uses.</summary>
internal static class UploadPages
{
    /// <summary>Sends a spreadsheet; the address of the page that says what it would do.</summary>
    public static async Task<string> SendSheet(this Person person, string sheet)
    {
        Person.Seen sent = await person.SendFile("/my/entries/upload", "sheet", Encoding.UTF8.GetBytes(sheet));
        Assert.StartsWith("/my/entries/uploaded/", sent.Leads, StringComparison.Ordinal);
        return sent.Leads;
    }

    /// <summary>Sends a spreadsheet; the page that says what it would do.</summary>
    public static async Task<string> Checked(this Person person, string sheet) => await person.Checked(await person.SendSheet(sheet), "checked");

    /// <summary>Looks at the page of an upload until it is not being checked, or applied, any more.</summary>
    public static async Task<string> Checked(this Person person, string address, string what)
    {
        while (true)
        {
            string page = (await person.Read(address)).Page;
            if (!page.Contains($"being {what}", StringComparison.Ordinal)) return page;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
