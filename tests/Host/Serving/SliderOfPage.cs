using System.Globalization;
using Microsoft.Playwright;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The slider of a page, for hands: it is dragged, and moved by keys.</summary>
internal sealed class SliderOfPage(IPage page)
{
    private readonly ILocator input = page.Locator("#day-slider");

    public static DateTime Read(string day) => DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<DateTime> Day() => Read(await page.Locator("#day").InputValueAsync());

    /// <summary>Presses a key on it.</summary>
    /// <returns>The day that the page then shows.</returns>
    public async Task<string> After(string key)
    {
        await input.PressAsync(key);
        return (await Day()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>Goes by years and months, one key after the other, to a later day that is the same day of a month.</summary>
    public async Task KeysTo(string day)
    {
        DateTime now = await Day();
        int months = ((Read(day).Year - now.Year) * 12) + Read(day).Month - now.Month;
        for (int year = 0; year < months / 12; year++) await input.PressAsync("PageUp");
        for (int month = 0; month < months % 12; month++) await input.PressAsync("ArrowRight");
    }

    /// <summary>Takes the thumb with the mouse and lets it go where the day is.</summary>
    public async Task DragNear(string day)
    {
        await input.ScrollIntoViewIfNeededAsync();
        LocatorBoundingBoxResult box = (await input.BoundingBoxAsync())!;
        float middle = box.Y + (box.Height / 2);
        await page.Mouse.MoveAsync(await Along(box, await Day()), middle);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(await Along(box, Read(day)), middle, new MouseMoveOptions { Steps = 12 });
        await page.Mouse.UpAsync();
    }

    /// <summary>What a mouse does that hits the very day.</summary>
    public async Task SetTo(string day) =>
        await input.EvaluateAsync("(input, days) => { input.value = days; input.dispatchEvent(new Event('input', { bubbles: true })); }", (Read(day) - await First()).Days);

    public async Task IsAt(string day, int met)
    {
        string words = Read(day).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        await Assertions.Expect(input).ToHaveAttributeAsync("aria-valuetext", $"{words}: {met} of 32 met");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync($"on {words}");
        await Assertions.Expect(page.Locator(".sm-lead")).ToContainTextAsync($"On {words}, {met} of the 32 boroughs");
    }

    private async Task<DateTime> First() => Read((await input.GetAttributeAsync("data-from"))!);

    /// <summary>The middle of the thumb, 24 wide, on a day.</summary>
    private async Task<float> Along(LocatorBoundingBoxResult box, DateTime day)
    {
        int last = int.Parse((await input.GetAttributeAsync("max"))!, CultureInfo.InvariantCulture);
        return box.X + 12 + ((box.Width - 24) * (day - await First()).Days / last);
    }
}
