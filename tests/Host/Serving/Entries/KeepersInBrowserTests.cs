using System.Text;
using Microsoft.Playwright;
using ServiceMap.Host.Tests.Serving.Accounts;

namespace ServiceMap.Host.Tests.Serving.Entries;

/// <summary>Somebody keeps her entries in a real browser: confirms all, reads notes, and changes many with a spreadsheet.</summary>
[Collection<AccountsCollection>]
public sealed class KeepersInBrowserTests(ServedAccounts served, Browser browser)
{
    private static readonly int[] Widths = [1280, 320];

    [Fact]
    public async Task All_entries_are_confirmed_with_one_press()
    {
        using Person keeper = await served.Keeper("southall-black-sisters");
        await using Browser.Window window = await browser.SignedIn(served.Address, keeper);
        await window.Page.GotoAsync(Address("/my/entries"));
        await window.IsAccessible(Widths);

        await Press(window.Page, "Confirm all");

        await Assertions.Expect(window.Page.GetByText("The entries are confirmed: still correct.")).ToBeVisibleAsync();
        await window.IsAccessible(Widths);
        window.Quiet();
    }

    [Fact]
    public async Task A_spreadsheet_with_errors_is_put_right_and_applied()
    {
        using Person keeper = await served.Keeper("advance");
        string sheet = Encoding.UTF8.GetString(await keeper.Http.GetByteArrayAsync("/my/entries/download?format=csv", TestContext.Current.CancellationToken));
        string right = sheet.Replace(",yes,", ",no,", StringComparison.Ordinal);
        await using Browser.Window window = await browser.SignedIn(served.Address, keeper);
        await window.Page.GotoAsync(Address("/my/entries/upload"));
        await window.IsAccessible(Widths);
        await Press(window.Page, "Send and check");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Choose a file" })).ToBeVisibleAsync();
        await window.IsAccessible(Widths);

        await Send(window.Page, right.Replace("\n", ",wrong\n", StringComparison.Ordinal).Replace("version,wrong", "version", StringComparison.Ordinal));
        await Assertions.Expect(window.Page.Locator(".govuk-error-summary")).ToContainTextAsync("cells where the header has");
        await window.IsAccessible(Widths);

        await Send(window.Page, right.Replace("-project,", "-palace,", StringComparison.Ordinal).Replace("charity-funded,", "palace,", StringComparison.Ordinal));
        await Assertions.Expect(window.Page.Locator(".sm-row--refused").First).ToContainTextAsync("is not a known kind of provision");
        await window.IsAccessible(Widths);

        await window.Page.GotoAsync(Address("/my/entries/upload"));
        await Send(window.Page, right);
        await Assertions.Expect(window.Page.GetByText("Waits for approval").First).ToBeVisibleAsync();
        await window.IsAccessible(Widths);
        await Press(window.Page, "Apply");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Your changes were applied");
        await window.IsAccessible(Widths);
    }

    [Fact]
    public async Task Notes_of_readers_are_accessible()
    {
        using Person keeper = await served.Keeper("galop");
        string entry = await keeper.Entry();
        await keeper.Send($"{entry.Replace("/my/entries", "/services", StringComparison.Ordinal)}/wrong", ("note", "The number is another one now.\nIt ends in 12."));
        await using Browser.Window window = await browser.SignedIn(served.Address, keeper);
        await window.Page.GotoAsync(Address($"{entry}/notes"));
        await window.IsAccessible(Widths);

        await Press(window.Page, "Done");

        await Assertions.Expect(window.Page.GetByText("No notes are waiting.")).ToBeVisibleAsync();
        await window.IsAccessible(Widths);
        window.Quiet();
    }

    private static async Task Send(IPage page, string sheet)
    {
        await page.GetByLabel("Your spreadsheet").SetInputFilesAsync(new FilePayload { Name = "entries.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(sheet) });
        await Press(page, "Send and check");
    }

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button }).First.ClickAsync();

    private string Address(string path) => new Uri(served.Address, path).AbsoluteUri;
}
