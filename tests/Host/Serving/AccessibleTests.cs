using Xunit.Sdk;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>What looks for faults finds them.</summary>
public sealed class AccessibleTests(Served served, Browser browser)
{
    [Theory]
    [InlineData("document.querySelector('h1').innerHTML += '<img src=\"/nowhere.png\">'", "image-alt: ")]
    [InlineData("document.querySelector('h1').style.color = '#eee'", "color-contrast: ")]
    [InlineData("document.querySelector('h1').style.width = '2000px'", "It scrolls sideways.")]
    [InlineData("document.querySelector('main').innerHTML += '<h1>Another</h1>'", "It has 2 main headings.")]
    public async Task A_page_that_is_damaged_is_not_accessible(string damage, string fault)
    {
        await using Browser.Window window = await browser.Open(new Uri(served.Http.BaseAddress!, "/nowhere"));
        await window.IsAccessible(1280, 320);

        await window.Page.EvaluateAsync(damage);

        string said = (await Assert.ThrowsAsync<FailException>(() => window.IsAccessible(1280, 320))).Message;
        Assert.Contains($"/nowhere at 320 px: {fault}", said, StringComparison.Ordinal);
    }
}
