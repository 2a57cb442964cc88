using Microsoft.AspNetCore.Http;
using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Pages;

namespace ServiceMap.Gaps.Tests.Pages;

public sealed class ReadAddressTests
{
    private static readonly DateOnly Otherwise = new(2020, 2, 2);

    [Theory]
    [InlineData("2021-03-31")]
    [InlineData("31/3/2021")]
    [InlineData("31%20March%202021")]
    [InlineData("%2031%20Mar%202021%20")]
    public void Reads_a_day_as_people_write_it(string text)
    {
        ReadAddress address = Of($"?day={text}");

        Assert.Equal(new DateOnly(2021, 3, 31), address.Day("day", Otherwise));
        Assert.Empty(address.Mistakes);
    }

    [Theory]
    [InlineData("2021-02-30", "is not a day: write it as 2021-03-31")]
    [InlineData("9999-12-31", "is too far away: choose a day between 1 January 1900 and 31 December 2100")]
    [InlineData("1899-12-31", "is too far away: choose a day between 1 January 1900 and 31 December 2100")]
    public void A_day_that_is_none_or_too_far_away_is_a_mistake_and_the_default_stands_in(string text, string reason)
    {
        ReadAddress address = Of($"?day={text}");

        Assert.Equal(Otherwise, address.Day("day", Otherwise));
        Assert.Equal((text, reason), (Assert.Single(address.Mistakes).Value, address.Mistakes[0].Reason));
    }

    [Fact]
    public void Empty_fields_of_a_form_count_as_not_there()
    {
        ReadAddress address = Of("?stage=&kind=&kind=womens-hub&kind=womens-hub");

        Assert.Null(address.Text("stage"));
        Assert.Equal(["womens-hub"], address.Texts("kind"));
    }

    [Fact]
    public void The_page_as_it_was_asked_holds_what_was_read_and_is_right_and_nothing_else()
    {
        ReadAddress address = Of("?utm=x&need=advocacy&kind=a&kind=b&day=2021-02-30&stage=");
        address.Filters();
        address.Day("day", Otherwise);

        Assert.Equal("/rug?need=advocacy&kind=a&kind=b", address.Here.ToString());
    }

    private static ReadAddress Of(string query) => new(new DefaultHttpContext { Request = { Path = "/rug", QueryString = new QueryString(query) } }.Request);
}
