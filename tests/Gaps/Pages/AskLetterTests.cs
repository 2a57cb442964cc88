using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pages;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Tests.Pages;

public sealed class AskLetterTests
{
    [Fact]
    public async Task Says_what_we_hold_where_from_what_is_missing_and_what_we_ask()
    {
        AskLetter letter = Letter(await About("p1"));

        Assert.Equal("Is this still right? Service s1", letter.Subject);
        Assert.StartsWith("Dear One,", letter.Body, StringComparison.Ordinal);
        Assert.Contains("Service: Service s1\nNeeds: Advocacy\nAreas: East\nFirst day: 1 January 2020\nLast day: not recorded\nWhere we read it: Source of s1, https://example.org/s1\n", letter.Body, StringComparison.Ordinal);
        Assert.Contains("On 1 June 2026 we cannot count it, because we do not have the last day", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_provider_that_is_not_stated_is_no_organisation_to_write_to() =>
        Assert.StartsWith("Dear colleague,", Letter(await About("provider-not-stated")).Body, StringComparison.Ordinal);

    [Fact]
    public async Task An_address_for_mail_carries_subject_and_body_and_nothing_else() => Assert.StartsWith(
        "mailto:x@example.org%3Fbcc%3Dy@example.org%26cc%3Dz?subject=Is%20this%20still%20right%3F%20Service%20s1&body=Dear%20One%2C%0D%0A%0D%0AWe%20keep",
        Letter(await About("p1")).MailTo("x@example.org?bcc=y@example.org&cc=z"), StringComparison.Ordinal);

    private static AskLetter Letter(Question question) => AskLetter.Of(question, "East", "Advocacy", AskTexts.Of(question.Missing, 183), new DateOnly(2026, 6, 1));

    private static async Task<Question> About(string provider)
    {
        Grid grid = await TinyGrid.Of(new TinyPack { Services = TinyPack.Service("s1", provider, areas: "E1", starts: "2020-01-01") });
        return Assert.Single(WhomToAsk.Run(grid, grid.Selection(), new DateOnly(2026, 6, 1)));
    }
}
