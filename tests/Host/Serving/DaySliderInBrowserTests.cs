using Microsoft.Playwright;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The slider of the coverage map, moved as a person moves it.</summary>
public sealed class DaySliderInBrowserTests(Served served, Browser browser)
{
    [Theory]
    [InlineData("2019-12-01", 21)]
    [InlineData("2021-08-01", 32)]
    [InlineData("2024-01-01", 28)]
    [InlineData("2026-11-22", 0)]
    public async Task The_keyboard_reaches_a_day_and_the_table_says_what_the_map_says(string day, int met)
    {
        await using Browser.Window window = await Open($"/?need=advocacy&day=2017-{day[5..]}");
        SliderOfPage slider = new(window.Page);

        await slider.KeysTo(day);

        await slider.IsAt(day, met);
        await TheTableIsTheMap(window.Page, met);
        window.Quiet();
    }

    [Theory]
    [InlineData("2019-12-01", 21)]
    [InlineData("2021-08-01", 32)]
    [InlineData("2024-01-01", 28)]
    [InlineData("2026-11-22", 0)]
    public async Task The_mouse_drags_the_thumb_near_a_day(string day, int met)
    {
        await using Browser.Window window = await Open("/?need=advocacy&day=2015-06-15");
        SliderOfPage slider = new(window.Page);

        await slider.DragNear(day);

        Assert.InRange(Math.Abs((await slider.Day() - SliderOfPage.Read(day)).Days), 0, 20);
        await slider.SetTo(day);
        await slider.IsAt(day, met);
        await TheTableIsTheMap(window.Page, met);
    }

    [Fact]
    public async Task Every_place_on_the_page_follows_and_nothing_is_asked_of_the_server()
    {
        await using Browser.Window window = await Open("/?need=advocacy&day=2019-12-01");
        List<string> asked = [];
        window.Page.Request += (_, request) =>
        {
            if (!request.Url.Contains("/_content/", StringComparison.Ordinal)) asked.Add(request.Url); // what the page is made of may still be on its way
        };
        SliderOfPage slider = new(window.Page);

        await slider.KeysTo("2023-12-01");
        await window.Reaches("day=2023-12-01");

        Assert.Empty(asked);
        Assert.Equal("Advocacy and holistic support: who is covered on 1 December 2023 – ServiceMap", await window.Page.TitleAsync());
        string body = await window.Page.ContentAsync();
        Assert.Contains("day=2023-12-01", body, StringComparison.Ordinal);
        Assert.DoesNotContain("1 December 2019", body, StringComparison.Ordinal);
        Assert.Equal(0, await window.Page.Locator("a[href*='day=2019-12-01']").CountAsync());
        Assert.Equal("2023-12-01", await window.Page.Locator("#day").InputValueAsync());
    }

    [Theory]
    [InlineData("/?need=advocacy&day=2019-12-01")]
    [InlineData("/?day=2019-12-01")]
    public async Task After_many_steps_the_page_says_what_a_page_of_that_day_says(string address)
    {
        await using Browser.Window moved = await Open(address);
        await using Browser.Window loaded = await Open(address.Replace("2019-12-01", "2025-03-01", StringComparison.Ordinal));

        await new SliderOfPage(moved.Page).KeysTo("2025-03-01");

        foreach (string place in new[] { "h1", ".sm-overview__lead", ".sm-overview-names", ".sm-legend", "#coverage tbody", ".sm-map__caption" })
        {
            Assert.Equal(await loaded.Page.Locator(place).First.InnerTextAsync(), await moved.Page.Locator(place).First.InnerTextAsync());
        }

        const string live = "links => links.map(link => link.getAttribute('aria-label') + link.getAttribute('href') + link.firstChild.getAttribute('class'))";
        Assert.Equal(
            await loaded.Page.Locator(".sm-map__live a[aria-label]").EvaluateAllAsync<string[]>(live),
            await moved.Page.Locator(".sm-map__live a[aria-label]").EvaluateAllAsync<string[]>(live));
    }

    [Fact]
    public async Task The_arrows_keep_the_day_of_the_month_where_there_is_one()
    {
        await using Browser.Window window = await Open("/?need=advocacy&day=2020-01-31");
        SliderOfPage slider = new(window.Page);

        Assert.Equal("2020-02-29", await slider.After("ArrowRight"));
        Assert.Equal("2020-03-31", await slider.After("ArrowRight"));
        Assert.Equal("2021-03-31", await slider.After("PageUp"));
        Assert.Equal("2021-02-28", await slider.After("ArrowLeft"));
        Assert.EndsWith("-01-01", await slider.After("Home"), StringComparison.Ordinal);
        Assert.EndsWith("-12-31", await slider.After("End"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_plays_month_after_month_until_it_is_pressed_again()
    {
        await using Browser.Window window = await Open("/?need=advocacy&day=2019-01-01");
        SliderOfPage slider = new(window.Page);
        ILocator button = window.Page.Locator(".sm-slider__play");

        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveTextAsync("Pause");
        await Assertions.Expect(window.Page.Locator(".sm-slider__day")).Not.ToHaveTextAsync("1 January 2019");
        await button.ClickAsync();

        DateTime stopped = await slider.Day();
        Assert.Equal((1, true), (stopped.Day, stopped > new DateTime(2019, 1, 1)));
        await Assertions.Expect(button).ToHaveTextAsync("Play");
    }

    [Fact]
    public async Task Whoever_wants_no_motion_is_taken_to_the_next_change_instead()
    {
        await using Browser.Window window = await Open("/?need=advocacy&day=2022-12-01");
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        ILocator button = window.Page.Locator(".sm-slider__play");

        await Assertions.Expect(button).ToHaveTextAsync("Next change");
        await button.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".sm-slider__day")).Not.ToHaveTextAsync("1 December 2022");
        await Assertions.Expect(button).ToHaveTextAsync("Next change");
    }

    [Fact]
    public async Task Sorted_rows_keep_their_places_while_their_words_change()
    {
        await using Browser.Window window = await Open("/?need=advocacy&day=2019-12-01");
        ILocator names = window.Page.Locator("#coverage tbody th a");
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Status", Exact = true }).ClickAsync();
        IReadOnlyList<string> sorted = await names.AllInnerTextsAsync();

        await new SliderOfPage(window.Page).KeysTo("2024-01-01");

        Assert.Equal(sorted, await names.AllInnerTextsAsync());
        Assert.Equal(28, await window.Page.Locator("#coverage tr[data-counted='yes'][data-status='met']").CountAsync());
    }

    [Fact]
    public async Task Where_nothing_is_confirmed_the_page_names_the_last_day_and_leads_there()
    {
        await using Browser.Window window = await Open("/?need=advocacy&day=2026-11-22");
        ILocator nothing = window.Page.Locator("[data-place=nothing]");

        Assert.Contains("The last day on which the standard was met is 31 March 2026.", await nothing.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("/ask?", await nothing.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Whom to ask" }).GetAttributeAsync("href"), StringComparison.Ordinal);
        await nothing.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Show 31 March 2026" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToContainTextAsync("31 March 2026");
        Assert.True(await nothing.IsHiddenAsync());
    }

    [Fact]
    public async Task Without_scripts_there_are_picture_and_table_and_no_slider()
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, "/?need=advocacy&day=2019-12-01"), scripts: false);

        Assert.False(await window.Page.Locator(".sm-slider").IsVisibleAsync());
        Assert.True(await window.Page.Locator(".sm-map__picture").IsVisibleAsync());
        Assert.Equal(33, await window.Page.Locator("#coverage tbody tr").CountAsync());
    }

    [Fact]
    public async Task Where_the_film_does_not_come_the_slider_goes_and_the_page_stays()
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, "/data"));
        await window.Page.RouteAsync("**/*format=json*", route => route.AbortAsync());
        await window.Page.GotoAsync(new Uri(served.Http.BaseAddress!, "/?need=advocacy&day=2019-12-01").AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.False(await window.Page.Locator(".sm-slider").IsVisibleAsync());
        Assert.Equal(21, await window.Page.Locator("#coverage tr[data-counted='yes'][data-status='met']").CountAsync());
    }

    [Fact]
    public async Task The_tab_key_leads_to_an_area_and_enter_opens_its_page()
    {
        await using Browser.Window window = await Open("/?need=advocacy&day=2019-12-01");
        string first = "";
        for (int presses = 0; presses < 60 && !first.StartsWith("Barking", StringComparison.Ordinal); presses++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            first = await window.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label') ?? ''");
        }

        Assert.StartsWith("Barking and Dagenham: met.", first, StringComparison.Ordinal);
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Reaches("/areas/E09000002-barking-and-dagenham/advocacy?day=2019-12-01");
    }

    [Theory]
    [InlineData(1280, "/?need=advocacy&day=2019-12-01")]
    [InlineData(375, "/?need=advocacy&day=2019-12-01")]
    [InlineData(320, "/?need=advocacy&day=2019-12-01")]
    [InlineData(1280, "/?day=2021-08-01")]
    [InlineData(375, "/?day=2026-11-22")]
    public async Task It_is_accessible_when_it_has_been_moved(int width, string address)
    {
        await using Browser.Window window = await Open(address, width);
        await new SliderOfPage(window.Page).After("ArrowRight");

        await window.IsAccessible();
        window.Quiet();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    [InlineData(320)]
    public async Task It_is_accessible_where_its_scripts_do_not_arrive(int width)
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, "/data"), width);
        await window.Page.RouteAsync("**/*.js*", route => route.AbortAsync());
        await window.Page.GotoAsync(new Uri(served.Http.BaseAddress!, "/?need=advocacy&day=2026-11-22").AbsoluteUri);

        await window.IsAccessible();
    }

    private static async Task TheTableIsTheMap(IPage page, int met)
    {
        const string rows = "rows => rows.map(row => `${row.dataset.area} ${row.dataset.counted === 'no' ? 'not-counted' : row.dataset.status === 'met' ? `met-${row.dataset.level}` : row.dataset.status}`)";
        string[] table = await page.Locator("#coverage tr[data-area]").EvaluateAllAsync<string[]>(rows);
        string[] picture = await page.Locator(".sm-map__picture a[data-area]").EvaluateAllAsync<string[]>("links => links.map(link => `${link.dataset.area} ${link.dataset.look}`)");
        string[] live = await page.Locator(".sm-map__live a[aria-label] path").EvaluateAllAsync<string[]>("paths => paths.map(path => path.getAttribute('class').match(/sm-area--([a-z0-9-]+)/)[1])");

        Assert.Equal(33, table.Length);
        Assert.Equal(table.Order(), picture.Order());
        Assert.Equal(picture.Select(area => area.Split(' ')[1]), live);
        Assert.Equal(met, table.Count(row => row.Contains(" met-", StringComparison.Ordinal)));
    }

    private async Task<Browser.Window> Open(string address, int width = 1280)
    {
        Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, address), width);
        await Assertions.Expect(window.Page.Locator("#day-slider")).ToBeEnabledAsync();
        await window.Page.Locator(".sm-map--live").WaitForAsync();
        return window;
    }
}
