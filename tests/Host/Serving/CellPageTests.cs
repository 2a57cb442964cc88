using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The page of one need of a borough, read as a person reads it.</summary>
public sealed class CellPageTests(Served served)
{
    [Fact]
    public async Task Every_record_of_the_cell_is_there_as_the_command_line_has_it()
    {
        string page = await served.Read("/areas/E09000022-lambeth/advocacy?day=2021-08-01");
        string[] lines = await served.Program.Lines("why", "--as-of", "2021-08-01", "--need", "advocacy", "--area", "Lambeth", "--format", "csv");

        Assert.Equal(
            lines.Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[2]} {cells[4]}"),
            Regex.Matches(page, "data-holds=\"(?<holds>[^\"]*)\" data-service=\"(?<service>[^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(row => $"{row.Groups["holds"]} {row.Groups["service"]}"));
    }

    [Fact]
    public async Task Says_what_would_end_it()
    {
        string page = await served.Read("/areas/E09000022-lambeth/advocacy?day=2021-08-01");

        Assert.Contains("It lasts until 31 March 2026, ended by funding.", page, StringComparison.Ordinal);
        Assert.Contains("The level falls from 2 reach-in to 0 none after <strong>31 March 2026</strong>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_whom_to_ask_where_it_is_unconfirmed_and_when_it_was_last_met()
    {
        string page = await served.Read("/areas/E09000022-lambeth/advocacy?day=2026-11-23");

        Assert.Contains("somebody should ask", page, StringComparison.Ordinal);
        Assert.Contains("Whom to ask about advocacy and holistic support everywhere", page, StringComparison.Ordinal);
        Assert.Contains("day=2026-03-31\">31 March 2026</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_runs_of_days_follow_one_another_without_a_break()
    {
        string page = await served.Read("/areas/E09000022-lambeth/advocacy");
        string[] lines = await served.Program.Lines("timeline", "--need", "advocacy", "--area", "Lambeth", "--from", "2017-01-01", "--to", "2026-12-31", "--format", "csv");

        Assert.Equal(
            lines.Skip(1).Select(line => line.Split(',')[2]),
            Regex.Matches(page, "data-from=\"(?<day>[^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(row => row.Groups["day"].Value));
    }

    [Fact]
    public async Task Leads_back_to_the_borough_and_the_map_and_on_to_the_other_needs_with_the_same_question()
    {
        string page = await served.Read("/areas/E09000022-lambeth/housing-homelessness?day=2021-08-01&standard=any");

        Assert.Contains("href=\"/?standard=any&day=2021-08-01&need=housing-homelessness\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/areas/E09000022-lambeth?standard=any&day=2021-08-01\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/areas/E09000022-lambeth/mental-health?standard=any&day=2021-08-01\" rel=\"next\"", page, StringComparison.Ordinal);
    }
}
