using Microsoft.Playwright;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The first page in a real browser: the map that scripts lay over the picture, the keyboard, and small screens.</summary>
public sealed class CoverageMapInBrowserTests(Served served, Browser browser)
{
    private const string Advocacy = "/?need=advocacy&day=2019-12-01";

    [Fact]
    public async Task The_map_shows_the_same_statuses_as_the_table()
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, Advocacy));
        ILocator live = window.Page.Locator(".sm-map__live");
        await live.Locator("path.sm-area").First.WaitForAsync();

        Assert.Equal(21, await live.Locator("path[class*='sm-area--met-']").CountAsync());
        Assert.Equal(11, await live.Locator("path.sm-area--unconfirmed").CountAsync());
        Assert.Equal(1, await live.Locator("path.sm-area--not-counted").CountAsync());
        string?[] named = [.. await live.Locator("a[aria-label]").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('aria-label').split(':')[0]).sort()")];
        string?[] rows = [.. await window.Page.Locator("#coverage tr[data-area] th a").EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.textContent.trim()).sort()")];
        Assert.Equal(rows, named);
        window.Quiet();
    }

    [Fact]
    public async Task Without_scripts_the_picture_is_there_and_no_map()
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, Advocacy), scripts: false);

        Assert.Equal(33, await window.Page.Locator(".sm-map__picture path.sm-area").CountAsync());
        Assert.True(await window.Page.Locator(".sm-map__picture").IsVisibleAsync());
        Assert.Equal(0, await window.Page.Locator(".sm-map__live").CountAsync());
    }

    [Fact]
    public async Task The_form_leads_to_an_address_that_holds_what_was_chosen()
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, Advocacy));
        await window.Page.GetByLabel("Need").SelectOptionAsync("housing-homelessness");
        await window.Page.GetByLabel("Day", new PageGetByLabelOptions { Exact = true }).FillAsync("2024-01-01");
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show" }).ClickAsync();

        await window.Reaches("need=housing-homelessness&day=2024-01-01&standard=women-specific");
        Assert.Contains("28 of the 32 boroughs", await window.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keyboard_reaches_an_area_hears_of_it_and_escape_closes_what_it_says()
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, Advocacy));
        await window.Page.Locator(".sm-map__live a[aria-label^='Lambeth:']").FocusAsync();

        ILocator tip = window.Page.Locator(".leaflet-tooltip");
        await tip.WaitForAsync();
        Assert.Contains("Lambeth", await tip.InnerTextAsync(), StringComparison.Ordinal);
        await window.Page.Keyboard.PressAsync("Escape");
        await tip.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    [InlineData(320)]
    public async Task The_page_is_accessible_and_does_not_scroll_sideways(int width)
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, Advocacy), width);

        await window.IsAccessible();
    }

    [Fact]
    public async Task A_mistake_takes_the_focus_and_leads_to_its_field()
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, "/?need=advocacy&day=2021-02-30"));

        Assert.True(await window.Page.Locator(".govuk-error-summary").EvaluateAsync<bool>("summary => summary === document.activeElement"));
        await window.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "is not a day" }).ClickAsync();
        Assert.Equal("day", await window.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal("2021-02-30", await window.Page.Locator("#day").InputValueAsync());
    }
}
