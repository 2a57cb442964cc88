using System.Net;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The page of a borough, read as a person reads it, without any script.</summary>
public sealed partial class AreaPageTests(Served served)
{
    [Theory]
    [InlineData("/areas/E09000022?day=2019-12-01&kind=womens-hub")]
    [InlineData("/areas/E09000022-wrong?day=2019-12-01&kind=womens-hub")]
    [InlineData("/areas/e09000022-lambeth?day=2019-12-01&kind=womens-hub")]
    [InlineData("/areas/E09000022-lambeth/?day=2019-12-01&kind=womens-hub")]
    public async Task An_address_that_is_written_otherwise_leads_to_the_right_one_with_its_query(string address)
    {
        using HttpClientHandler staying = new() { AllowAutoRedirect = false };
        using HttpClient http = new(staying) { BaseAddress = served.Http.BaseAddress };
        HttpResponseMessage answer = await http.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.MovedPermanently, "/areas/E09000022-lambeth?day=2019-12-01&kind=womens-hub"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/areas/E99999999-nowhere")]
    [InlineData("/areas/lambeth")]
    [InlineData("/areas/E09000022-lambeth/houses")]
    public async Task What_nobody_knows_is_not_found_in_the_house_style(string address)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        HttpResponseMessage answer = await served.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("govuk-heading-l", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-12-01")]
    [InlineData("2024-01-01")]
    [InlineData("2026-11-23")]
    public async Task Its_needs_are_those_of_the_command_line(string day)
    {
        string page = await served.Read($"/areas/E09000022-lambeth?day={day}");
        string[] lines = await served.Program.Lines("gaps", "--as-of", day, "--area", "Lambeth", "--format", "csv");

        Assert.Equal(
            lines.Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[1]} {cells[4]} {cells[2]} {cells[3]}"),
            Needs().Matches(page).Select(row => $"{row.Groups["need"]} {row.Groups["status"]} {row.Groups["level"]} {row.Groups["possible"]}"));
    }

    [Fact]
    public async Task The_file_is_what_the_command_line_writes() => Assert.Equal(
        string.Join('\n', await served.Program.Lines("gaps", "--as-of", "2019-12-01", "--area", "Lambeth", "--format", "csv")),
        (await served.Read("/areas/E09000022-lambeth?day=2019-12-01&format=csv")).TrimEnd('\n'));

    [Fact]
    public async Task Where_nothing_is_confirmed_the_last_day_on_which_something_was_is_named_and_linked()
    {
        string page = await served.Read("/areas/E09000022-lambeth?day=2026-11-23");

        Assert.Contains("for 0 of the 16 needs", page, StringComparison.Ordinal);
        Assert.Contains("day=2026-03-31\">31 March 2026</a>", page, StringComparison.Ordinal);
        Assert.Contains("This is what lapsed before it.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_agreement_for_the_borough_has_a_bar_and_a_row()
    {
        string page = await served.Read("/areas/E09000022-lambeth?day=2021-08-01");

        Assert.Contains("MOPAC (London Crime Prevention Fund Co-Commissioning Fund)</span> £1,606,173; 1 April 2018 to 31 March 2021", page, StringComparison.Ordinal);
        Assert.Contains("London Holistic Advocacy Wrap-Around Service (LHAWAS) for migrant women", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Advance women's centres and Minerva wrap-around", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_neighbours_its_indicators_and_those_of_London_are_there()
    {
        string page = await served.Read("/areas/E09000022-lambeth");

        Assert.Contains("/areas/E09000028-southwark\">Southwark</a>", page, StringComparison.Ordinal);
        Assert.Contains("163,719", page, StringComparison.Ordinal);
        Assert.Contains("4,531,627", page, StringComparison.Ordinal);
        Assert.Contains("figures for the whole of London", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_for_a_provider_that_is_not_stated_is_never_listed() =>
        Assert.DoesNotContain("provider-not-stated", await served.Read("/areas/E09000022-lambeth?day=2024-01-01"), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("/advocacy")]
    public async Task A_mistake_in_the_address_is_told_and_the_page_goes_on(string cell)
    {
        HttpResponseMessage answer = await served.Http.GetAsync($"/areas/E09000022-lambeth{cell}?day=2021-02-30", TestContext.Current.CancellationToken);

        string page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("“2021-02-30” is not a day", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("svg")]
    [InlineData("png")]
    [InlineData("pdf")]
    public async Task Both_pages_are_pictures_too(string format)
    {
        Assert.True((await served.Http.GetByteArrayAsync($"/areas/E09000022-lambeth?day=2021-08-01&format={format}", TestContext.Current.CancellationToken)).Length > 2000);
        Assert.True((await served.Http.GetByteArrayAsync($"/areas/E09000022-lambeth/advocacy?day=2021-08-01&format={format}", TestContext.Current.CancellationToken)).Length > 2000);
    }

    [GeneratedRegex("data-need=\"(?<need>[^\"]*)\" data-status=\"(?<status>[^\"]*)\" data-level=\"(?<level>[0-9])\" data-possible=\"(?<possible>[0-9])\"", RegexOptions.None, 1000)]
    private static partial Regex Needs();
}
