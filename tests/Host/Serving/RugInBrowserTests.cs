using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The rug in a real browser: on a laptop, on a telephone, and on paper.</summary>
public sealed class RugInBrowserTests(Served served, Browser browser)
{
    private const string Rug = "/rug?day=2019-12-01";

    [Theory]
    [InlineData(1280, true)]
    [InlineData(375, true)]
    [InlineData(320, true)]
    [InlineData(1280, false)]
    public async Task The_page_is_accessible_and_does_not_scroll_sideways(int width, bool scripts)
    {
        await using Browser.Window window = await browser.Open(Address(Rug), width, scripts);

        if (scripts) await window.IsAccessible();
        Assert.False(await window.Page.IsWiderThanTheScreen());
        window.Quiet();
    }

    [Fact]
    public async Task A_laptop_shows_every_need_without_scrolling_the_table()
    {
        await using Browser.Window window = await browser.Open(Address(Rug));

        Assert.True(await window.Page.Locator("#rug").EvaluateAsync<bool>("box => box.querySelector('table').getBoundingClientRect().right <= box.getBoundingClientRect().right"));
        Assert.False(await window.Page.Locator(".sm-rug-hint").IsVisibleAsync());
    }

    [Fact]
    public async Task A_telephone_scrolls_the_table_beside_the_names_and_says_so()
    {
        await using Browser.Window window = await browser.Open(Address(Rug), 375);
        await window.Page.Locator("#rug").EvaluateAsync("box => { box.scrollLeft = 400; }");

        Assert.True(await window.Page.Locator(".sm-rug-hint").IsVisibleAsync());
        Assert.True(await window.Page.Locator("#rug").EvaluateAsync<bool>(
            "box => Math.abs(box.querySelector('tr[data-area] th').getBoundingClientRect().left - box.getBoundingClientRect().left) < 1"));
    }

    [Fact]
    public async Task A_cell_that_takes_the_focus_is_not_hidden_behind_the_headings()
    {
        await using Browser.Window window = await browser.Open(Address(Rug));
        await window.Page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");
        ILocator cell = window.Page.Locator("tr[data-area='E09000004'] a[data-need='advocacy']");
        await cell.FocusAsync();

        Assert.True(await cell.EvaluateAsync<bool>("link => link.getBoundingClientRect().top >= document.querySelector('.sm-rug thead').getBoundingClientRect().bottom"));
    }

    [Theory]
    [InlineData("area")]
    [InlineData("group")]
    public async Task It_prints_on_one_page(string by)
    {
        await using Browser.Window window = await browser.Open(Address($"{Rug}&by={by}"));

        byte[] file = await window.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
        Assert.Single(Regex.Matches(Encoding.Latin1.GetString(file), "/Type */Page\\b", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    private Uri Address(string page) => new(served.Http.BaseAddress!, page);
}
