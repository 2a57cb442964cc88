using System.Text.RegularExpressions;
using ServiceMap.Design;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>Pages have the same looks as the pictures that the server draws.</summary>
public sealed class LooksTests(Served served)
{
    [Fact]
    public async Task The_style_sheet_fills_an_area_of_each_look_with_its_pattern_and_else_its_ground()
    {
        string styles = await served.Http.GetStringAsync("/_content/ServiceMap.Design/dist/servicemap.css", TestContext.Current.CancellationToken);

        Assert.All(Looks.All, look => Assert.Matches(
            new Regex($"\\.sm-area--{look.Slug}[^{{}}]*{{fill:url\\(\"#sm-pattern-{look.Slug}\"\\) {Short(look.Ground)}}}", RegexOptions.None, TimeSpan.FromSeconds(1)), styles));
    }

    [Fact]
    public async Task A_page_with_a_map_has_the_pattern_of_each_look_once()
    {
        string page = await served.Http.GetStringAsync("/", TestContext.Current.CancellationToken);

        Assert.All(Looks.All, look => Assert.Equal(2, page.Split($"id=\"sm-pattern-{look.Slug}\"").Length));
    }

    [Fact]
    public async Task Letters_are_white_upon_the_darkest_looks_alone()
    {
        string styles = await served.Http.GetStringAsync("/_content/ServiceMap.Design/dist/servicemap.css", TestContext.Current.CancellationToken);

        string rule = Regex.Match(styles, @"(\.sm-letter--[\w-]+,?)+(?=\{fill:#fff)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Value;
        Assert.Equal(
            Looks.All.Where(look => look.Ink == "#ffffff").Select(look => look.Slug).Order(),
            rule.Split(',').Select(name => name.Replace(".sm-letter--", "", StringComparison.Ordinal)).Order());
    }

    /// <summary>A colour as the style sheet is written: in three digits where that is the same.</summary>
    private static string Short(string colour) =>
        colour[1] == colour[2] && colour[3] == colour[4] && colour[5] == colour[6] ? $"#{colour[1]}{colour[3]}{colour[5]}" : colour;
}
