using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Pages;

namespace ServiceMap.Gaps.Tests.Pages;

public sealed class PageAddressTests
{
    private static readonly PageAddress Cliff = new("/cliff", [new("need", "advocacy"), new("from", "2024-01-01"), new("kind", "a"), new("kind", "b & c")]);

    [Fact]
    public void Another_page_is_asked_the_same_in_the_fields_named() =>
        Assert.Equal("/rug?need=advocacy&kind=a&kind=b%20%26%20c", Cliff.To("/rug", "need", "kind").ToString());

    [Fact]
    public void A_field_takes_another_value_or_goes()
    {
        Assert.Equal("/cliff?from=2024-01-01&kind=a&kind=b%20%26%20c&need=housing", Cliff.With("need", "housing").ToString());
        Assert.Equal("/cliff?need=advocacy&from=2024-01-01", Cliff.Without("kind").ToString());
    }

    [Fact]
    public void Without_fields_only_the_path_is_left() => Assert.Equal("/", new PageAddress("/", []).ToString());
}
