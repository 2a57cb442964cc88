using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Tests.Versions;

public sealed class ChangeInWordsTests
{
    [Theory]
    [InlineData("address-withheld", "address-withheld")]
    [InlineData("public", "location-withheld")]
    [InlineData("location-withheld", "public")]
    [InlineData("public", "")]
    public void A_site_that_is_withheld_on_either_side_is_shown_on_neither(string before, string after)
    {
        ChangeInWords change = ChangeInWords.Of(Change(before, after), isEntitled: false);

        Assert.Equal((ChangeInWords.Withheld, ChangeInWords.Withheld), (change.Before, change.After));
    }

    [Fact]
    public void A_public_site_is_shown_to_anybody() =>
        Assert.Contains("1 High Street", ChangeInWords.Of(Change("public", "public"), isEntitled: false).Before, StringComparison.Ordinal);

    [Fact]
    public void A_withheld_site_is_shown_to_whoever_is_entitled() =>
        Assert.Contains("2 High Street", ChangeInWords.Of(Change("address-withheld", "address-withheld"), isEntitled: true).After, StringComparison.Ordinal);

    [Fact]
    public void A_change_says_nothing_of_itself_as_text() => Assert.DoesNotContain("High", Change("address-withheld", "address-withheld").ToString(), StringComparison.Ordinal);

    private static FieldChange Change(string before, string after) => FieldChange.Between(Entry("1 High Street", before), Entry("2 High Street", after)).Single();

    private static EntryContent Entry(string address, string confidentiality) =>
        EntryContent.Empty.With(new SiteText { Id = "L1", Name = "A site", Address = address, Confidentiality = confidentiality });
}
