namespace ServiceMap.Host.Tests.Serving;

/// <summary>The pages of a borough and of one of its needs in a real browser.</summary>
public sealed class AreaPagesInBrowserTests(Served served, Browser browser)
{
    [Theory]
    [InlineData("", 1280, true)]
    [InlineData("", 375, true)]
    [InlineData("", 320, true)]
    [InlineData("", 1280, false)]
    [InlineData("/advocacy", 1280, true)]
    [InlineData("/advocacy", 375, true)]
    [InlineData("/advocacy", 320, false)]
    public async Task They_are_accessible_and_do_not_scroll_sideways(string cell, int width, bool scripts)
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, $"/areas/E09000022-lambeth{cell}?day=2021-08-01"), width, scripts);

        if (scripts) await window.IsAccessible();
        Assert.False(await window.Page.IsWiderThanTheScreen());
        window.Quiet();
    }

    [Fact]
    public async Task A_bar_is_drawn_where_its_days_are()
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, "/areas/E09000022-lambeth?day=2021-08-01"));

        // Of 2010 to 2029, 1 April 2018 to 31 March 2021.
        double[] shares = await window.Page.Locator(".sm-timeline__bars li", new() { HasText = "£1,606,173" }).Locator("rect")
            .EvaluateAsync<double[]>("bar => { const all = bar.ownerSVGElement.getBoundingClientRect(), own = bar.getBoundingClientRect(); return [(own.x - all.x) / all.width, own.width / all.width]; }");
        Assert.Equal(8.25 / 20, shares[0], 0.01);
        Assert.Equal(3.0 / 20, shares[1], 0.01);
    }
}
