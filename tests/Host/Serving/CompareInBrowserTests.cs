namespace ServiceMap.Host.Tests.Serving;

/// <summary>The comparison of two days in a real browser.</summary>
public sealed class CompareInBrowserTests(Served served, Browser browser)
{
    [Theory]
    [InlineData(1280, "")]
    [InlineData(375, "")]
    [InlineData(320, "")]
    [InlineData(1280, "&need=advocacy")]
    [InlineData(320, "&need=advocacy")]
    public async Task The_page_is_accessible_and_does_not_scroll_sideways(int width, string need)
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, $"/compare?from=2019-12-01&to=2024-01-01{need}"), width);

        await window.IsAccessible();
        window.Quiet();
    }

    [Fact]
    public async Task Only_the_map_of_differences_becomes_one_that_zooms()
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, "/compare?from=2019-12-01&to=2024-01-01"));
        await window.Page.Locator(".sm-map__live path.sm-area").First.WaitForAsync();

        Assert.Equal(1, await window.Page.Locator(".sm-map__live").CountAsync());
        Assert.Equal(33, await window.Page.Locator(".sm-map__live path.sm-area").CountAsync());
    }
}
