using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>What every page must be: without a fault that axe finds, no wider than the screen, and under one heading.</summary>
internal static class Accessible
{
    private const string Look = "async () => (await axe.run({ resultTypes: ['violations'] })).violations.map(found => `${found.id}: ${found.help} (${found.nodes[0].html})`)";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Looks at the page as it is now, at its own width.</summary>
    public static async Task IsAccessible(this Browser.Window window) => Tell(await Faults(window.Page));

    /// <summary>Looks at the page as it is now, at each of these widths, and leaves it at the first.</summary>
    public static async Task IsAccessible(this Browser.Window window, params IReadOnlyList<int> widths)
    {
        List<string> faults = [];
        foreach (int width in widths)
        {
            await Resize(window.Page, width);
            faults.AddRange(await Faults(window.Page));
        }

        await Resize(window.Page, widths[0]);
        Tell(faults);
    }

    /// <summary>Where scripts are switched off axe cannot look, and the width still counts.</summary>
    public static Task<bool> IsWiderThanTheScreen(this IPage page) => page.Locator("html").EvaluateAsync<bool>("page => page.scrollWidth > page.clientWidth");

    private static void Tell(List<string> faults)
    {
        if (faults.Count > 0) Assert.Fail(string.Join('\n', faults));
    }

    private static Task Resize(IPage page, int width) => page.SetViewportSizeAsync(width, 900);

    private static async Task<List<string>> Faults(IPage page)
    {
        await page.WaitForLoadStateAsync();
        if (await page.EvaluateAsync<bool>("typeof axe === 'undefined'")) await page.EvaluateAsync(Axe);
        List<string> faults = [.. await page.EvaluateAsync<string[]>(Look)];
        if (await page.IsWiderThanTheScreen()) faults.Add("It scrolls sideways.");
        if (await page.Locator("h1").CountAsync() is var headings and not 1) faults.Add($"It has {headings} main headings.");
        return [.. faults.Select(fault => $"{page.Url} at {page.ViewportSize?.Width} px: {fault}")];
    }
}
