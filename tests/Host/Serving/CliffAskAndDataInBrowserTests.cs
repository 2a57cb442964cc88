using Microsoft.Playwright;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The cliff, whom to ask and the data in a real browser: accessible at every width, with and without scripts.</summary>
public sealed class CliffAskAndDataInBrowserTests(Served served, Browser browser)
{
    public static MatrixTheoryData<string, int, bool> Pages => new(["/cliff", "/cliff?from=2018-01-01&to=2026-12-31&page=2", "/ask", "/ask?service=P047", "/data"], [1280, 375, 320], [true, false]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_page_is_accessible_and_does_not_scroll_sideways(string address, int width, bool scripts)
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, address), width, scripts);

        if (scripts) await window.IsAccessible();
        Assert.Equal(1, await window.Page.Locator("h1").CountAsync());
        window.Quiet();
    }

    [Fact]
    public async Task A_letter_is_copied_and_the_page_says_so()
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, "/ask?day=2026-11-22&service=P047"));
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        ILocator about = window.Page.Locator("#ask-P047");
        await about.GetByText("A letter to send").ClickAsync();
        await about.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Copy the text" }).ClickAsync();

        await about.GetByRole(AriaRole.Status).GetByText("Copied.").WaitForAsync();
        Assert.Contains("London women's service: south and south east lot", await window.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_in_the_table_opens_what_is_folded()
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, "/ask?day=2026-11-22"));
        await window.Page.Locator("#questions a[href='#ask-P047']").ClickAsync();

        Assert.True(await window.Page.Locator("#ask-P047").IsVisibleAsync());
    }
}
