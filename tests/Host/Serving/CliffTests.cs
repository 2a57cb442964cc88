using System.Net;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The page of the cliff, read as a person reads it, on the shipped data.</summary>
public sealed partial class CliffTests(Served served)
{
    private const string Years = "/cliff?from=2018-04-01&to=2026-12-31";

    [Fact]
    public async Task The_sentence_the_table_of_months_and_the_command_line_count_the_same()
    {
        string page = await served.Read(Years);
        string[] falls = await served.Program.Lines("cliff", "--from", "2018-04-01", "--to", "2026-12-31", "--format", "csv");

        Assert.Contains("226 cells lose their last confirmed women-specific service, on 4 days.", page, StringComparison.Ordinal);
        Assert.Equal(226, Spans().Matches(page).Sum(row => int.Parse(row.Groups["lost"].Value, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains($"{falls.Length - 1} falls, cell by cell", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_table_is_that_of_the_command_line()
    {
        string csv = await served.Http.GetStringAsync($"{Years}&format=csv", TestContext.Current.CancellationToken);

        Assert.Equal(await served.Program.Lines("cliff", "--from", "2018-04-01", "--to", "2026-12-31", "--format", "csv"), csv.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task What_one_agreement_took_from_many_cells_stands_once_a_day()
    {
        string page = await served.Read("/cliff?need=advocacy&from=2026-01-01&to=2026-12-31");

        Assert.Contains("Advocacy and holistic support: what ends between 1 January 2026 and 31 December 2026", page, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(page, "<li class=\"sm-days__day\"", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Contains("31 March 2026: 28 cells lost", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_funder_keeps_only_what_its_money_held_up()
    {
        string page = await served.Read($"{Years}&funder={Uri.EscapeDataString("London Borough of Tower Hamlets")}");

        Assert.Contains("This counts only what ends with money from London Borough of Tower Hamlets.", page, StringComparison.Ordinal);
        Assert.Contains("10 cells lose", page, StringComparison.Ordinal);
        Assert.Contains("Money that ends with them: £60,603.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Areas_are_asked_for_by_code_or_name()
    {
        string page = await served.Read($"{Years}&area=Hackney&area=E09000030");

        Assert.Contains("Only these areas are counted: Hackney, Tower Hamlets.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=2022-01-01&to=2021-12-31", "#to", "“2021-12-31” is before the first day, 1 January 2022: choose a later last day")]
    [InlineData("funder=Nobody", "#funder", "“Nobody” is not a known funder")]
    [InlineData("project=Nonsense", "#project", "“Nonsense” is not a known project")]
    [InlineData("area=Lambet", "#area", "“Lambet” is not a known area: did you mean Lambeth?")]
    public async Task Says_what_is_wrong_at_its_field(string query, string field, string reason)
    {
        HttpResponseMessage answer = await served.Http.GetAsync($"/cliff?{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"<a href=\"{field}\">{reason}</a>", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cliff?from=2018-01-01&to=2018-03-31")]
    [InlineData("/cliff?from=1900-01-01&to=2100-12-31&standard=any&areas=all")]
    [InlineData("/cliff?from=2018-01-01&to=2026-12-31&page=99")]
    public async Task Odd_periods_are_answered(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await served.Http.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);

    [GeneratedRegex("<tr [^>]*data-span=\"[^\"]*\" data-lost=\"(?<lost>[0-9]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Spans();
}
