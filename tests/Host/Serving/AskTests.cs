using System.Net;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The page of whom to ask, on the shipped data.</summary>
public sealed class AskTests(Served served)
{
    private const string Day = "day=2026-11-22";

    [Fact]
    public async Task It_lists_what_the_command_line_lists_in_the_same_order()
    {
        string page = await served.Read($"/ask?{Day}");
        string[] lines = await served.Program.Lines("ask", "--as-of", "2026-11-22", "--format", "csv");

        Assert.Equal(
            lines.Skip(1).Select(line => line.Split(',')[0]),
            Regex.Matches(page, "data-service=\"(?<code>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["code"].Value));
        Assert.Equal(string.Join('\n', lines) + "\n", await served.Http.GetStringAsync($"/ask?{Day}&format=csv", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_map_and_its_table_show_the_cells_of_one_service()
    {
        string page = await served.Read($"/ask?{Day}&service=P038");

        Assert.Equal(5, Cells(page).Sum());
        Assert.Contains("Cells that Door of Hope (Beyond the Streets) would turn to met", page, StringComparison.Ordinal);
        Assert.Equal(Cells(page).Count(cells => cells > 0), Regex.Count(page, "data-look=\"ask-[123]\"", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task A_provider_that_is_not_stated_is_no_organisation()
    {
        string page = await served.Read($"/ask?{Day}");

        Assert.Contains("not stated: ask the funder or the source", page, StringComparison.Ordinal);
        Assert.DoesNotContain("provider-not-stated", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Dear Provider", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_service_that_there_is_nothing_to_ask_about_is_a_mistake_of_its_field()
    {
        HttpResponseMessage answer = await served.Http.GetAsync("/ask?service=P999", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("href=\"#service\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static int[] Cells(string page) =>
    [
        .. Regex.Matches(page, "<tr [^>]*data-area=\"[^\"]*\" data-cells=\"(?<cells>[0-9]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .Select(match => int.Parse(match.Groups["cells"].Value, System.Globalization.CultureInfo.InvariantCulture)),
    ];
}
