using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ServiceMap.Host.Tests.Serving;

[assembly: AssemblyFixture(typeof(Browser))]

namespace ServiceMap.Host.Tests.Serving;

/// <summary>
/// Debian's Chromium, driven as a person would. Where it is not installed the tests that need it are skipped, or fail where the
/// environment variable CI is true.
/// </summary>
/// <remarks>
/// Most of what a window costs is the process that draws it. So windows that look at one server share a visitor and her process, which
/// a page that stays open keeps warm.
/// </remarks>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>In milliseconds; only what never comes is waited for so long, however busy the machine.</summary>
    private const float Patience = 120_000;

    private static readonly string? Chromium = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser" }
        .FirstOrDefault(path => File.Exists(path));

    private readonly ConcurrentDictionary<(string Server, bool Scripts), Lazy<Task<IBrowserContext>>> visitors = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Chromium is null) return;
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--process-per-site",
            ],
        });
    }

    /// <summary>Opens an address in a window of somebody who never signs in; every error that the page makes fails the test at <see cref="Window.Quiet"/>.</summary>
    public async Task<Window> Open(Uri address, int width = 1280, bool scripts = true)
    {
        MustBeThere();
        Assert.Equal(Uri.UriSchemeHttp, address.Scheme); // beside a page of no server, Chromium opens no second one
        IBrowserContext visitor = await visitors.GetOrAdd((address.Authority, scripts), _ => new(() => Visitor(address, scripts))).Value;
        return await Open(await visitor.NewPageAsync(), address, width);
    }

    /// <summary>Opens an address in a window of somebody of whom nothing else knows: whoever signs in there is signed in nowhere else.</summary>
    public async Task<Window> OpenAlone(Uri address)
    {
        MustBeThere();
        return await Open(await browser!.NewPageAsync(), address, 1280);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private void MustBeThere()
    {
        if (browser is null && Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail("Chromium is missing: install Debian's package chromium.");
        Assert.SkipWhen(browser is null, "Chromium is not installed: install Debian's package chromium, or name one in the environment variable CHROMIUM.");
    }

    private async Task<IBrowserContext> Visitor(Uri address, bool scripts)
    {
        IBrowserContext visitor = await browser!.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = scripts });
        await (await visitor.NewPageAsync()).GotoAsync(new Uri(address, "/health/live").AbsoluteUri);
        return visitor;
    }

    private static async Task<Window> Open(IPage page, Uri address, int width)
    {
        page.SetDefaultTimeout(Patience);
        await page.SetViewportSizeAsync(width, 900);
        Window window = new(page);
        await page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return window;
    }

    public sealed class Window : IAsyncDisposable
    {
        private readonly List<string> errors = [];

        public Window(IPage page)
        {
            Page = page;
            page.PageError += (_, error) => errors.Add(error);
            page.Console += (_, message) =>
            {
                if (message.Type is "error" or "warning") errors.Add(message.Text);
            };
        }

        public IPage Page { get; }

        /// <summary>
        /// Waits until the address holds this text and its page is loaded. The address is looked at again and again: Playwright's own
        /// waiting misses one that changes between its first look and its listening.
        /// </summary>
        public async Task Reaches(string address)
        {
            await Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(address), RegexOptions.None, TimeSpan.FromMinutes(1)));
            await Page.WaitForLoadStateAsync();
        }

        /// <summary>The page must have made no error and no warning.</summary>
        public void Quiet() => Assert.Empty(errors);

        public async ValueTask DisposeAsync() => await Page.CloseAsync();
    }
}
