using Microsoft.AspNetCore.Http;
using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Pages;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Tests.Pages;

public sealed class CliffPeriodTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("", "2026-11-23", "2028-11-22")]
    [InlineData("?from=2020-01-01", "2020-01-01", "2021-12-31")]
    [InlineData("?to=2022-01-31", "2020-02-01", "2022-01-31")]
    [InlineData("?from=2020-01-01&to=2020-01-01", "2020-01-01", "2020-01-01")]
    [InlineData("?from=2100-12-31", "2100-12-31", "2100-12-31")]
    public void Without_one_of_its_ends_it_has_24_months(string query, string from, string to)
    {
        ReadAddress address = Of(query);

        CliffPeriod period = CliffPeriod.Read(address, Today);

        Assert.Equal((from, to), (Words.Iso(period.From), Words.Iso(period.To)));
        Assert.Empty(address.Mistakes);
    }

    [Fact]
    public void An_end_before_its_beginning_is_a_mistake_of_the_end()
    {
        ReadAddress address = Of("?from=2022-01-01&to=2021-12-31");

        Assert.Equal(new DateOnly(2022, 1, 1), CliffPeriod.Read(address, Today).From);
        Assert.Equal(new Mistake("to", "2021-12-31", "is before the first day, 1 January 2022: choose a later last day"), Assert.Single(address.Mistakes));
    }

    [Fact]
    public void A_day_that_is_none_makes_one_mistake_and_not_two()
    {
        ReadAddress address = Of("?from=2090-01-01&to=2021-02-30");

        CliffPeriod period = CliffPeriod.Read(address, Today);

        Assert.Equal("2021-02-30", Assert.Single(address.Mistakes).Value);
        Assert.True(period.From <= period.To);
    }

    [Fact]
    public void The_months_that_passed_end_on_the_day_before_those_to_come() =>
        Assert.Equal((new DateOnly(2024, 11, 23), new DateOnly(2026, 11, 22)), (CliffPeriod.Last(Today).From, CliffPeriod.Last(Today).To));

    private static ReadAddress Of(string query) => new(new DefaultHttpContext { Request = { Path = "/cliff", QueryString = new QueryString(query) } }.Request);
}
