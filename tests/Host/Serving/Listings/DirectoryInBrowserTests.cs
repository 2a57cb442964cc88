using Microsoft.Playwright;

namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>The directory in a real browser: accessible at every width, by keyboard alone, on a map that zooms, and on paper.</summary>
[Collection<DirectoryCollection>]
public sealed class DirectoryInBrowserTests(ServedDirectory directory, Browser browser)
{
    private const string Hub = $"/services/{QuillonPack.Hub}";

    private static readonly int[] Widths = [1280, 375, 320];

    public static TheoryData<string> Pages =>
    [
        "/services", "/services?q=weaving&postcode=ZZ1+1AA&within=5&area=E09000022&delivery=site", "/services?page=2&sort=name", "/services?q=weaving+hub&cohort=mothers",
        "/services?q=xqxqxq", "/services?need=houses&page=99", Hub, $"/services/{QuillonPack.Gone}", $"{Hub}/wrong", $"{Hub}/wrong?sent=yes", $"/providers/{QuillonPack.House}",
        "/shortlist", $"/shortlist?pick={QuillonPack.Hub}&pick={QuillonPack.Club}&pick={QuillonPack.Gone}",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_at_every_width(string address)
    {
        await using Browser.Window window = await browser.Open(At(address));

        await window.IsAccessible(Widths);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task With_and_without_scripts_no_page_scrolls_sideways(string address)
    {
        List<string> wide = [];
        foreach (bool scripts in new[] { true, false })
        {
            await using Browser.Window window = await browser.Open(At(address), scripts: scripts);
            foreach (int width in Widths)
            {
                await window.Page.SetViewportSizeAsync(width, 900);
                if (await window.Page.IsWiderThanTheScreen()) wide.Add($"{width} px, {(scripts ? "with" : "without")} scripts");
            }
        }

        Assert.Empty(wide);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task By_keyboard_alone_from_the_first_key_to_a_filtered_result(int width)
    {
        await using Browser.Window window = await browser.Open(At("/services"), width);
        await TabTo(window.Page, "#q");
        await window.Page.Keyboard.TypeAsync("weaving");
        await OpenFilters(window.Page);
        await TabTo(window.Page, "input[name=need][value=housing-homelessness]");
        await window.Page.Keyboard.PressAsync("Space");
        await TabTo(window.Page, ".sm-find__apply");
        await EnterTo(window, "need=housing-homelessness");
        await TabTo(window.Page, ".sm-listing__name a");
        await EnterTo(window, Hub);

        Assert.Equal("Weaving hub", await window.Page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task By_keyboard_alone_onto_a_place_of_the_map_and_to_its_page()
    {
        await using Browser.Window window = await browser.Open(At("/services?q=weaving+hub"));
        await window.Page.Locator(".sm-place").First.WaitForAsync();
        await TabTo(window.Page, ".sm-place");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Locator(".leaflet-popup").WaitForAsync();
        await TabTo(window.Page, ".leaflet-popup a.govuk-link");
        await EnterTo(window, Hub);

        Assert.Equal("Weaving hub", await window.Page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task Places_that_lie_close_together_are_one_dot_which_opens()
    {
        await using Browser.Window window = await browser.Open(At("/services?q=weaving"), 375);
        await window.Page.Locator(".sm-place--many").ClickAsync();

        await window.Page.Locator(".sm-place:not(.sm-place--many)").Nth(1).WaitForAsync();
        Assert.Equal(2, await window.Page.Locator(".sm-place:not(.sm-place--many)").CountAsync());
    }

    [Fact]
    public async Task A_page_makes_no_error()
    {
        await using Browser.Window window = await browser.Open(At("/services?q=weaving"));

        window.Quiet();
    }

    [Fact]
    public async Task The_way_out_leads_away()
    {
        await using Browser.Window window = await browser.Open(At(Hub));
        await window.Page.RouteAsync("https://www.bbc.co.uk/**", route => route.FulfillAsync(new RouteFulfillOptions { Body = "The weather" }));
        await window.Page.Locator(".govuk-js-exit-this-page-button").ClickAsync();
        await window.Reaches("https://www.bbc.co.uk/");

        Assert.StartsWith("https://www.bbc.co.uk/", window.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Hub)]
    [InlineData($"/shortlist?pick={QuillonPack.Hub}")]
    public async Task Paper_has_no_form_no_menu_and_no_button(string address)
    {
        await using Browser.Window window = await browser.Open(At(address));
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal(0, await window.Page.Locator(":is(form, button, nav, [role=button], .sm-listing__pick, .sm-actions):visible").CountAsync());
        Assert.True(await window.Page.GetByText("The Old Mill").First.IsVisibleAsync());
    }

    [Fact]
    public async Task The_text_for_a_referral_is_copied()
    {
        await using Browser.Window window = await browser.Open(At(Hub));
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copy the text" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Status).GetByText("Copied.").WaitForAsync();

        Assert.Contains("How to refer: Ring the desk", await window.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    private Uri At(string address) => new(directory.Http.BaseAddress!, address);

    /// <summary>On a narrow screen all filters are folded.</summary>
    private static async Task OpenFilters(IPage page)
    {
        if (!await page.Locator(".sm-find__fold > summary").IsVisibleAsync()) return;
        await TabTo(page, ".sm-find__fold > summary");
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task EnterTo(Browser.Window window, string address)
    {
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Reaches(address);
    }

    /// <summary>Presses the Tab key until the focus is on something.</summary>
    private static async Task TabTo(IPage page, string selector)
    {
        for (int presses = 0; presses < 150; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }

        Assert.Fail($"No press of the Tab key leads to {selector}.");
    }
}
