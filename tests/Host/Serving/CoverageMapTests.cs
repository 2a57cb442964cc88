using System.Net;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The first page, read as a person reads it, without any script.</summary>
public sealed partial class CoverageMapTests(Served served)
{
    [Theory]
    [InlineData("2019-12-01", 21, 11)]
    [InlineData("2021-08-01", 32, 0)]
    [InlineData("2024-01-01", 28, 4)]
    [InlineData("2026-11-22", 0, 32)]
    public async Task The_sentence_the_picture_and_the_table_say_the_same(string day, int met, int unconfirmed)
    {
        string page = await served.Http.GetStringAsync($"/?need=advocacy&day={day}&standard=women-specific", TestContext.Current.CancellationToken);

        Assert.Contains($"{met} of the 32 boroughs", page, StringComparison.Ordinal);
        Assert.Equal((met, unconfirmed), (Count(page, "data-look=\"met-"), Count(page, "data-look=\"unconfirmed\"")));
        string[] rows = [.. Rows().Matches(page).Select(row => row.Value).Where(row => row.Contains("data-counted=\"yes\"", StringComparison.Ordinal))];
        Assert.Equal((met, unconfirmed, 32), (
            rows.Count(row => row.Contains("data-status=\"met\"", StringComparison.Ordinal)),
            rows.Count(row => row.Contains("data-status=\"unconfirmed\"", StringComparison.Ordinal)),
            rows.Length));
    }

    [Fact]
    public async Task The_table_equals_the_command_line_cell_by_cell()
    {
        string page = await served.Http.GetStringAsync("/?need=housing-homelessness&day=2024-01-01&areas=all", TestContext.Current.CancellationToken);
        string[] lines = await served.Program.Lines("gaps", "--as-of", "2024-01-01", "--need", "housing-homelessness", "--areas", "all", "--format", "csv");

        Assert.Equal(
            lines.Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[0]} {cells[4]} {cells[2]} {cells[3]}"),
            Rows().Matches(page).Select(row => $"{row.Groups["area"]} {row.Groups["status"]} {row.Groups["level"]} {row.Groups["possible"]}"));
    }

    [Fact]
    public async Task The_city_is_shown_and_never_counted_among_the_boroughs()
    {
        string page = await served.Http.GetStringAsync("/?need=advocacy&day=2019-12-01", TestContext.Current.CancellationToken);

        Match city = Assert.Single(Rows().Matches(page), row => row.Groups["area"].Value == "E09000001");
        Assert.Contains("data-counted=\"no\"", city.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("need=houses", "“houses” is not a known need")]
    [InlineData("day=2021-02-30", "“2021-02-30” is not a day: write it as 2021-03-31")]
    [InlineData("standard=good", "“good” is not one of any, women-specific, in-borough")]
    [InlineData("stage=x&cohort=y&kind=z&areas=w", "“w” is not one of boroughs, all")]
    public async Task Says_what_is_wrong_with_an_address_and_keeps_the_rest(string query, string reason)
    {
        HttpResponseMessage answer = await served.Http.GetAsync($"/?{query}", TestContext.Current.CancellationToken);

        string page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("There is a problem", page, StringComparison.Ordinal);
        Assert.Contains(reason, page, StringComparison.Ordinal);
        Assert.Contains("<title>Error: ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_from_an_address_is_never_markup()
    {
        HttpResponseMessage answer = await served.Http.GetAsync("/?need=%3Cscript%3Ealert(1)%3C/script%3E", TestContext.Current.CancellationToken);

        Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_holds_no_inline_style_and_no_inline_script_that_runs()
    {
        string page = await served.Http.GetStringAsync("/", TestContext.Current.CancellationToken);

        Assert.DoesNotContain(" style=\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_the_page_names_is_there()
    {
        string page = await served.Http.GetStringAsync("/", TestContext.Current.CancellationToken);
        string[] addresses = [.. Local().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups["address"].Value))];

        Assert.True(addresses.Length >= 4);
        foreach (string address in addresses)
        {
            Assert.Equal(HttpStatusCode.OK, (await served.Http.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
        }
    }

    [Fact]
    public async Task The_server_says_that_it_loaded_the_shipped_data_and_where_it_is()
    {
        using Running empty = new();
        await using ServerProcess server = await ServerProcess.Start(empty.Data);
        Assert.Contains("the shipped data for london was loaded", server.Output, StringComparison.Ordinal);
        Assert.Contains("ServiceMap is at http://127.0.0.1:", server.Output, StringComparison.Ordinal);
    }

    private static int Count(string text, string what) => Regex.Count(text, Regex.Escape(what), RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex(
        "<tr [^>]*data-area=\"(?<area>[^\"]*)\" data-status=\"(?<status>[^\"]*)\"\\s+data-level=\"(?<level>[0-9])\" data-possible=\"(?<possible>[0-9])\"[^>]*>",
        RegexOptions.None, 1000)]
    private static partial Regex Rows();

    [GeneratedRegex("(src|href|data-shapes)=\"(?<address>/[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Local();

    [Fact]
    public async Task The_sentence_says_what_the_filters_leave()
    {
        string page = WebUtility.HtmlDecode(await served.Http.GetStringAsync("/?need=advocacy&day=2021-08-01&cohort=girls&stage=court&kind=womens-hub", TestContext.Current.CancellationToken));

        Assert.Contains("This counts only what specialises in Girls (under 18) and serves the stage Court or any and is of the kind Women's hub.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_need_falls_back_to_any()
    {
        HttpResponseMessage answer = await served.Http.GetAsync("/?need=xx", TestContext.Current.CancellationToken);

        string page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("of the 32 boroughs", page, StringComparison.Ordinal);
        Assert.Equal(33, Count(page, " data-met=\""));
    }

    [Theory]
    [InlineData("/boundaries.geojson?tolerance=NaN", HttpStatusCode.BadRequest)]
    [InlineData("/boundaries.geojson?tolerance=x", HttpStatusCode.BadRequest)]
    [InlineData("/boundaries.geojson?tolerance=0", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/?day=9999-12-31", HttpStatusCode.BadRequest)]
    [InlineData("/?day=0001-01-01", HttpStatusCode.BadRequest)]
    [InlineData("/?day=2100-12-31", HttpStatusCode.OK)]
    [InlineData("/?day=1900-01-01", HttpStatusCode.OK)]
    public async Task Odd_addresses_are_answered(string address, HttpStatusCode code)
    {
        Assert.Equal(code, (await served.Http.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task The_attribution_of_the_shipped_shapes_is_shown_with_the_map()
    {
        Assert.Contains("Contains Ordnance Survey data", await served.Http.GetStringAsync("/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using Running county = new();
        SlowReading.RandomPacks.Numbered(7).WriteTo(county.PathOf("county"));
        await county.Lines("import", "pack", county.PathOf("county"));
        Assert.Contains(await county.Lines("info"), line => line.StartsWith("Boundaries: The source of these boundaries is not recorded", StringComparison.Ordinal));
    }
}
