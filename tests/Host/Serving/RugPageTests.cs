using System.Net;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The rug, read as a person reads it, without any script.</summary>
public sealed partial class RugPageTests(Served served)
{
    [Theory]
    [InlineData("2019-12-01", 39, 317, 156)]
    [InlineData("2026-03-31", 218, 175, 119)]
    public async Task The_sentence_and_the_cells_say_the_same(string day, int met, int unconfirmed, int gaps)
    {
        string page = await served.Read($"/rug?day={day}&need=advocacy");

        Assert.Contains($"{met} of the 512 cells", page, StringComparison.Ordinal);
        ILookup<string, Match> counted = Cells().Matches(Counted(page)).ToLookup(cell => cell.Groups["status"].Value);
        Assert.Equal((met, unconfirmed, gaps), (counted["met"].Count(), counted["unconfirmed"].Count(), counted["gap"].Count()));
    }

    [Fact]
    public async Task The_city_stands_apart_with_its_own_cells()
    {
        string page = await served.Read("/rug?day=2019-12-01");

        string apart = page[page.IndexOf("Not counted in the totals", StringComparison.Ordinal)..];
        Assert.Contains("City of London", apart, StringComparison.Ordinal);
        Assert.Equal(16, Cells().Count(apart));
    }

    [Fact]
    public async Task All_areas_are_counted_where_they_are_asked_for() =>
        Assert.Contains("of the 528 cells", await served.Read("/rug?day=2019-12-01&areas=all"), StringComparison.Ordinal);

    [Fact]
    public async Task Where_nothing_is_confirmed_it_leads_to_the_last_day_on_which_something_was()
    {
        string page = await served.Read("/rug?day=2026-11-22");

        Assert.Contains("Nothing is confirmed to this standard", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/rug?day=2026-03-31\">31 March 2026</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_says_all_of_itself_and_leads_to_its_page()
    {
        string page = await served.Read("/rug?day=2026-01-15&horizon=3");

        Assert.Contains("<title>Lambeth, Housing and homelessness: met, level 2, fragile, ends 31 March 2026</title>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/areas/E09000022-lambeth/housing-homelessness?day=2026-01-15\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("area", "E09000002")]
    [InlineData("group", "E09000012")]
    [InlineData("gaps", "E09000003")]
    public async Task The_order_is_what_was_chosen(string by, string first) =>
        Assert.Equal(first, Rows().Match(await served.Read($"/rug?day=2026-03-31&by={by}")).Groups["area"].Value);

    [Theory]
    [InlineData("by=size", "“size” is not one of area, group, gaps")]
    [InlineData("horizon=5", "“5” is not one of 3, 6, 12, 24")]
    public async Task Says_what_is_wrong_with_an_address_and_keeps_the_rest(string query, string reason)
    {
        HttpResponseMessage answer = await served.Http.GetAsync($"/rug?{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(reason, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_as_a_file_equals_the_command_line()
    {
        string file = await served.Http.GetStringAsync("/rug?day=2019-12-01&need=advocacy&by=gaps&format=csv", TestContext.Current.CancellationToken);

        Assert.Equal(await served.Program.Lines("gaps", "--as-of", "2019-12-01", "--format", "csv"), file.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Counted(string page) => page[..page.IndexOf("Not counted in the totals", StringComparison.Ordinal)];

    [GeneratedRegex("data-need=\"[^\"]*\" data-status=\"(?<status>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cells();

    [GeneratedRegex("<tr data-area=\"(?<area>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rows();
}
