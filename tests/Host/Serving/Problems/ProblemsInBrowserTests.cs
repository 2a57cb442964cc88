namespace ServiceMap.Host.Tests.Serving.Problems;

/// <summary>The page about what went wrong in a real browser: for the keyboard, for small screens, and without scripts.</summary>
public sealed class ProblemsInBrowserTests(Served served, Browser browser)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    [InlineData(320)]
    public async Task The_page_is_accessible_and_does_not_scroll_sideways(int width)
    {
        await using Browser.Window window = await browser.Open(Nowhere, width);

        await window.IsAccessible();
    }

    [Fact]
    public async Task The_keyboard_goes_from_the_skip_link_to_the_way_away_the_name_the_way_in_and_the_menu()
    {
        await using Browser.Window window = await browser.Open(Nowhere);
        List<string> reached = [];
        for (int i = 0; i < 5; i++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            reached.Add(await window.Page.EvaluateAsync<string>("document.activeElement.textContent.trim()"));
        }

        Assert.Equal(["Skip to main content", "Exit this page", "ServiceMap", "Sign in", "Map"], reached);
    }

    [Fact]
    public async Task Without_scripts_it_says_the_same()
    {
        await using Browser.Window window = await browser.Open(Nowhere, scripts: false);

        Assert.Equal("Page not found", await window.Page.Locator("h1").InnerTextAsync());
        Assert.True(await window.Page.GetByText("Request id:").IsVisibleAsync());
    }

    private Uri Nowhere => new(served.Http.BaseAddress!, "/nowhere");
}
