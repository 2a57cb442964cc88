using System.Text.Json;

namespace ServiceMap.Host.Tests.Verbs;

/// <summary>The figures that the shipped data must give, computed independently, and the shape of every report.</summary>
public sealed class ReportVerbsTests(ShippedData shipped) : IClassFixture<ShippedData>
{
    [Theory]
    [InlineData("2019-12-01", "advocacy", 21, 11, 0)]
    [InlineData("2021-08-01", "advocacy", 32, 0, 0)]
    [InlineData("2024-01-01", "advocacy", 28, 4, 0)]
    [InlineData("2026-11-22", "advocacy", 0, 32, 0)]
    [InlineData("2019-12-01", "housing-homelessness", 4, 28, 0)]
    [InlineData("2021-08-01", "housing-homelessness", 4, 28, 0)]
    [InlineData("2024-01-01", "housing-homelessness", 28, 4, 0)]
    [InlineData("2026-11-22", "housing-homelessness", 0, 32, 0)]
    [InlineData("2019-12-01", null, 39, 317, 156)]
    [InlineData("2021-08-01", null, 48, 308, 156)]
    [InlineData("2024-01-01", null, 220, 173, 119)]
    [InlineData("2026-11-22", null, 0, 393, 119)]
    public async Task Gives_the_known_figures(string day, string? need, int met, int unconfirmed, int gap)
    {
        string[] lines = await shipped.Lines(["gaps", "--as-of", day, "--format", "csv", .. need is null ? [] : new[] { "--need", need }]);

        ILookup<string, string> byStatus = lines.Skip(1).ToLookup(line => line.Split(',')[4]);
        Assert.Equal((met, unconfirmed, gap), (byStatus["met"].Count(), byStatus["unconfirmed"].Count(), byStatus["gap"].Count()));
    }

    [Fact]
    public async Task Gives_the_known_falls()
    {
        string[] lines = await shipped.Lines("cliff", "--from", "2018-04-01", "--to", "2026-12-31", "--format", "csv");

        Assert.Equal("last_day,area_code,need,before,after,causes", lines[0]);
        Assert.Equal(
            [
                "2 2020-03-31 funding", "4 2022-12-31 funding", "29 2024-03-31 funding", "7 2024-03-31 funding;service",
                "2 2025-03-31 funding", "218 2026-03-31 funding",
            ],
            lines.Skip(1).Select(line => line.Split(',')).GroupBy(cells => $"{cells[0]} {cells[5]}")
                .OrderBy(falls => falls.Key, StringComparer.Ordinal).Select(falls => $"{falls.Count()} {falls.Key}"));
    }

    [Fact]
    public async Task The_csv_of_gaps_has_the_columns_of_the_standard_report()
    {
        string[] lines = await shipped.Lines("gaps", "--as-of", "2019-12-01", "--need", "advocacy", "--area", "Lambeth", "--format", "csv");

        Assert.Equal(["area_code,need,level,possible,status,ends_on,cause,providers", "E09000022,advocacy,2,3,met,2026-03-31,funding,3"], lines);
    }

    [Fact]
    public async Task An_area_may_be_named_in_any_case_or_by_its_code()
    {
        string[] byName = await shipped.Lines("gaps", "--as-of", "2019-12-01", "--area", "tower hamlets", "--format", "csv");
        string[] byCode = await shipped.Lines("gaps", "--as-of", "2019-12-01", "--area", "E09000030", "--format", "csv");

        Assert.Equal(byCode, byName);
        Assert.Equal(17, byName.Length);
    }

    [Fact]
    public async Task A_timeline_covers_every_day_once()
    {
        string[] lines = await shipped.Lines(
            "timeline", "--from", "2018-04-01", "--to", "2026-12-31", "--need", "advocacy", "--area", "Lambeth", "--format", "csv");

        Assert.Equal("area_code,need,from,to,level,possible", lines[0]);
        string[][] runs = [.. lines.Skip(1).Select(line => line.Split(','))];
        Assert.Equal(("2018-04-01", "2026-12-31"), (runs[0][2], runs[^1][3]));
        Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.Equal(Day(pair.First[3]).AddDays(1), Day(pair.Second[2])));
        Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.NotEqual((pair.First[4], pair.First[5]), (pair.Second[4], pair.Second[5])));
    }

    [Fact]
    public async Task Json_carries_the_same_as_csv_with_names()
    {
        using JsonDocument gaps = JsonDocument.Parse((await shipped.Run("gaps", "--as-of", "2021-08-01", "--need", "advocacy", "--format", "json")).Output);

        Assert.Equal(32, gaps.RootElement.GetProperty("met").GetInt32());
        JsonElement lambeth = gaps.RootElement.GetProperty("cells").EnumerateArray().Single(cell => cell.GetProperty("area").GetString() == "Lambeth");
        Assert.Equal("reach-in", lambeth.GetProperty("level_name").GetString());
        Assert.Equal("2026-03-31", lambeth.GetProperty("ends_on").GetString());
    }

    [Fact]
    public async Task The_cliff_as_json_names_the_agreements_and_their_pounds()
    {
        using JsonDocument cliff = JsonDocument.Parse((await shipped.Run("cliff", "--from", "2025-03-31", "--to", "2025-03-31", "--format", "json")).Output);

        JsonElement fall = cliff.RootElement.GetProperty("falls").EnumerateArray().First();
        Assert.NotEmpty(fall.GetProperty("agreements").EnumerateArray());
        Assert.True(fall.GetProperty("pounds_ending").TryGetProperty("plus_confidential_amounts", out _));
    }

    [Fact]
    public async Task Why_names_services_agreements_and_sources()
    {
        Running.Said said = await shipped.Run("why", "--area", "Lambeth", "--need", "advocacy", "--as-of", "2021-08-01");

        Assert.StartsWith("Lambeth, Advocacy and holistic support, 1 August 2021: met. Level 2 reach-in, until 31 March 2026 (funding)", said.Output, StringComparison.Ordinal);
        Assert.Contains("A003 MOPAC", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_lists_first_whose_confirmation_turns_most_cells()
    {
        string[] lines = await shipped.Lines("ask", "--as-of", "2026-11-22", "--format", "csv");

        Assert.Equal("service_id,service,provider,cells,cells_at_most,missing,possible_to,contact,source_title,source_url", lines[0]);
        Assert.StartsWith("P034,Women at the Well drop-in and outreach,Women at the Well,192,192,start;end;assurance,,https://watw.org.uk,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_goes_to_a_file_when_told_so()
    {
        string file = shipped.PathOf("gaps.csv");

        Running.Said said = await shipped.Run("gaps", "--as-of", "2021-08-01", "--format", "csv", "--output", file);

        Assert.Equal((0, ""), (said.Exit, said.Output));
        Assert.Equal(513, File.ReadAllLines(file).Length);
    }

    [Theory]
    [InlineData("gaps --as-of 2021-02-30", "\"2021-02-30\" is not a day: write it as 2021-03-31.")]
    [InlineData("gaps", "Option '--as-of' is required.")]
    [InlineData("gaps --as-of 2021-08-01 --need housing", "--need: \"housing\" is not a known need: did you mean housing-homelessness?")]
    [InlineData("gaps --as-of 2021-08-01 --area Lambth", "--area: \"Lambth\" is not a known area: did you mean Lambeth?")]
    [InlineData("gaps --as-of 2021-08-01 --standard good", "--standard: \"good\" is not one of any, women-specific, in-borough.")]
    [InlineData("cliff --from 2021-08-01 --to 2020-08-01", "--to is before --from: give the earlier day first.")]
    [InlineData("gaps --as-of 2021-08-01 --format pdf", "pdf")]
    [InlineData("gapss", "Unrecognized command or argument 'gapss'.")]
    public async Task Says_what_is_wrong_with_the_command_line(string line, string reason)
    {
        Running.Said said = await shipped.Run(line.Split(' '));

        Assert.Equal((2, ""), (said.Exit, said.Output));
        Assert.Contains(reason, said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said.Error, StringComparison.Ordinal);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
