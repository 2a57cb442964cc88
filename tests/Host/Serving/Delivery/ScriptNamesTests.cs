using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ServiceMap.Host.Tests.Serving.Delivery;

/// <summary>What a page fetches besides itself, seen in a real browser.</summary>
public sealed partial class ScriptNamesTests(Served served, Browser browser)
{
    private const string Page = "/?need=advocacy&day=2019-12-01";

    [Theory]
    [InlineData(Page)]
    [InlineData("/nowhere")]
    public async Task Scripts_styles_and_fonts_are_all_kept_for_ever(string address)
    {
        IReadOnlyCollection<IResponse> files = await FetchedBy(address);

        Assert.Equal(["font", "script", "stylesheet"], files.Select(file => file.Request.ResourceType).Distinct().Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal((file.Url, 200, "max-age=31536000, immutable"), (file.Url, file.Status, file.Headers["cache-control"])));
    }

    [Fact]
    public async Task Scripts_and_styles_together_are_under_250_KB_compressed()
    {
        IResponse[] files = [.. (await FetchedBy(Page)).Where(file => file.Request.ResourceType != "font")];

        Assert.All(files, file => Assert.True(file.Headers.ContainsKey("content-encoding"), file.Url));
        Assert.InRange(files.Sum(file => int.Parse(file.Headers["content-length"], CultureInfo.InvariantCulture)), 1, 250_000);
    }

    [Fact]
    public async Task The_two_fonts_are_asked_for_at_once_and_each_only_once()
    {
        string page = await served.Http.GetStringAsync("/", TestContext.Current.CancellationToken);
        string[] named = [.. Preloads().Matches(page).Select(match => match.Value).Order(StringComparer.Ordinal)];
        string[] fetched = [.. (await FetchedBy("/")).Where(file => file.Request.ResourceType == "font").Select(file => new Uri(file.Url).AbsolutePath).Order(StringComparer.Ordinal)];

        Assert.Equal(2, named.Length);
        Assert.Equal(named, fetched);
    }

    private async Task<IReadOnlyCollection<IResponse>> FetchedBy(string address)
    {
        await using Browser.Window window = await browser.OpenAlone(new Uri("about:blank"));
        ConcurrentQueue<IResponse> files = [];
        window.Page.Response += (_, response) =>
        {
            if (response.Request.ResourceType is "script" or "stylesheet" or "font") files.Enqueue(response);
        };
        await window.Page.GotoAsync(new Uri(served.Http.BaseAddress!, address).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return files;
    }

    [GeneratedRegex("(?<=rel=\"preload\" href=\")[^\"]+(?=\" as=\"font\")", RegexOptions.None, 1000)]
    private static partial Regex Preloads();
}
