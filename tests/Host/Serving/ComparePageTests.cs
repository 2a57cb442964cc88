using System.Net;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Serving;

/// <summary>The comparison of two days, read as a person reads it, without any script.</summary>
public sealed partial class ComparePageTests(Served served)
{
    [Fact]
    public async Task The_sentence_the_map_and_the_table_say_the_same()
    {
        string page = await served.Read("/compare?from=2019-12-01&to=2021-08-01&need=advocacy");

        Assert.Contains("11 of the 32 boroughs gained a confirmed women-specific service for advocacy and holistic support, 0 lost it", page, StringComparison.Ordinal);
        Assert.Equal(
            (11, 11),
            (Regex.Count(FirstMap(page), "data-look=\"gained\"", RegexOptions.None, TimeSpan.FromSeconds(1)), Rows().Matches(page).Count(IsGained)));
    }

    [Fact]
    public async Task The_two_days_are_drawn_as_the_coverage_map_draws_them()
    {
        string page = await served.Read("/compare?from=2019-12-01&to=2021-08-01&need=advocacy");

        Assert.Equal(3, Regex.Count(page, "<svg class=\"sm-map__picture\"", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Equal(21 + 32, Regex.Count(page, "data-look=\"met-", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Without_days_it_compares_the_day_of_the_page_with_a_year_before() =>
        Assert.Contains("what changed from 1 August 2020 to 1 August 2021", await served.Read("/compare?day=2021-08-01"), StringComparison.Ordinal);

    [Fact]
    public async Task Where_nothing_is_confirmed_on_either_day_it_says_so() =>
        Assert.Contains("Nothing is confirmed on either day", await served.Read("/compare?from=2026-06-01&to=2026-11-22"), StringComparison.Ordinal);

    [Fact]
    public async Task Days_in_the_wrong_order_are_a_mistake_of_their_field()
    {
        HttpResponseMessage answer = await served.Http.GetAsync("/compare?from=2024-01-01&to=2019-12-01", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("is after the day that it is compared with", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_id_stands_twice()
    {
        string page = await served.Read("/compare?from=2019-12-01&to=2021-08-01");

        string[] ids = [.. Ids().Matches(page).Select(id => id.Groups["id"].Value)];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task The_file_has_a_row_for_every_cell()
    {
        string file = await served.Http.GetStringAsync("/compare?from=2019-12-01&to=2021-08-01&format=csv", TestContext.Current.CancellationToken);

        Assert.Equal(1 + 512, file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static bool IsGained(Match row) => row.Groups["change"].Value == "gained" && row.Groups["counted"].Value == "yes";

    private static string FirstMap(string page) => page[..page.IndexOf("</figure>", StringComparison.Ordinal)];

    [GeneratedRegex("<tr [^>]*data-area=\"[^\"]*\" data-change=\"(?<change>[^\"]*)\" data-counted=\"(?<counted>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rows();

    [GeneratedRegex(" id=\"(?<id>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ids();
}
