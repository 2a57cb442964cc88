using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Tests.Locations;

public sealed class TellingTests
{
    [Theory]
    [InlineData("Refuge at NG9 1ZZ")]
    [InlineData("Refuge (sw1a1aa)")]
    [InlineData("14 Acacia Avenue")]
    [InlineData("The house, 14a Acacia Ave")]
    [InlineData("102-110 Upper Mare Street")]
    [InlineData("7, The Close")]
    public void A_postcode_or_a_street_and_number_tells(string name) => Assert.True(Telling.Tells(name, null, null));

    [Theory]
    [InlineData("The refuge")]
    [InlineData("Refuge 2")]
    [InlineData("Women's hub for 18 to 25")]
    [InlineData("24 hour helpline")]
    public void A_plain_name_does_not_tell(string name) => Assert.False(Telling.Tells(name, null, null));

    [Theory]
    [InlineData("We work with you for 2 to 4 weeks")]
    [InlineData("We are with her 24 hours before court")]
    [InlineData("12 beds in a safe place")]
    [InlineData("Open 9 to 5, close to the station")]
    [InlineData("Twelve weeks of street outreach, 2 nights of street outreach")]
    [InlineData("4 street outreach workers, 12 women on the street")]
    [InlineData("A team of 3 at Westminster, 2 Crown Court workers and 1 youth court worker")]
    [InlineData("3 hubs offering walk-in advice")]
    [InlineData("Women aged 18 to 25, or 18 and over at court")]
    [InlineData("Call 0808 2000 247 or walk in")]
    [InlineData("£500 Brixton Street grant, 1,500 Mare Street women")]
    [InlineData("In 2019 the Court of Appeal")]
    [InlineData("https://example.org/2021/03/05/a-safe-place-for-women")]
    [InlineData("https://example.org/news/12-women-go-to-court")]
    [InlineData("https://example.org/about?id=1234&page=2")]
    [InlineData("Part 4 of the Act, SI 2021/991, Key Stage 2")]
    public void Honest_text_does_not_tell(string text) => Assert.False(Telling.HoldsPostcode(text) || Telling.HoldsStreetAndNumber(text));

    [Theory]
    [InlineData("Come to 14 acacia avenue any day")]
    [InlineData("Come to 14, Acacia Ave.")]
    [InlineData("Flat 2,14 Acacia Avenue")]
    [InlineData("Flat 2 14 Acacia Avenue")]
    [InlineData("12 St. John's Road")]
    [InlineData("12 Rose and Crown Court")]
    [InlineData("7 Bishop of Durham Close")]
    [InlineData("14\nElm Row")]
    [InlineData("12 elm close")]
    [InlineData("12 Step Way")]
    [InlineData("Call 0115 496 0000 14 Acacia Avenue")]
    [InlineData("14/16 Acacia Avenue")]
    [InlineData("Acacia Avenue, number 14")]
    [InlineData("Acacia Avenue (no. 14)")]
    [InlineData("https://example.org/12-foo-street")]
    [InlineData("https://example.org/find-us/12%20Foo%20Street/map")]
    [InlineData("https://example.org/?q=12+foo+street")]
    [InlineData("https://example.org/?next=%2Fmap%3Fq%3D12%2520foo%2520street")]
    [InlineData("https://example.org/12_foo_street")]
    public void A_street_and_number_tells_however_it_is_written(string text) => Assert.True(Telling.HoldsStreetAndNumber(text));

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1 acacia ")]
    [InlineData("12 rose and ")]
    [InlineData("a-")]
    [InlineData("acacia ")]
    [InlineData("ng9 ")]
    [InlineData("%2520")]
    public void A_text_as_long_as_a_cell_may_be_is_read_to_its_end(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 32_767 / piece.Length)) + " 14 Acacia Avenue, NG9 1ZZ";

        Assert.True(Telling.HoldsPostcode(text) && Telling.HoldsStreetAndNumber(text));
    }

    [Theory]
    [InlineData("ng91zz")]
    [InlineData("NG9  1ZZ.")]
    [InlineData("https://example.org/ng9-1zz/")]
    [InlineData("https://example.org/?q=ng9+1zz")]
    [InlineData("https://example.org/ng9%201zz")]
    [InlineData("ＮＧ９ １ＺＺ")]
    [InlineData("NG9\u00a01ZZ")]
    [InlineData("NG9\u200b1ZZ")]
    [InlineData("map_NG9_1ZZ.png")]
    public void A_postcode_tells_however_it_is_written(string text) => Assert.True(Telling.HoldsPostcode(text));

    [Theory]
    [InlineData("Acacia Avenue refuge", "14 Acacia Avenue")]
    [InlineData("The acacia avenue house", "14 Acacia Avenue, Beeston")]
    [InlineData("Umberfloss Rooms", "98 Umberfloss Quay")]
    [InlineData("The Wharfe project", "8 Wharfe Rise")]
    [InlineData("Acacia Avenue refuge", "Flat 2, 14 Acacia Avenue, Beeston")]
    [InlineData("Acacia Avenue refuge", "14 Acacia Avenue Beeston")]
    [InlineData("Acacia Avenue refuge", "Flat 2 14 Acacia Avenue\nBeeston")]
    [InlineData("Elm Road refuge", "Elm Road")]
    [InlineData("Beeston refuge", "14 Acacia Avenue, Beeston")]
    [InlineData("Willow House", "Willow House, 14 Acacia Avenue")]
    [InlineData("Acacia Ave refuge", "14 Acacia Avenue")]
    [InlineData("Acacia House", "14 Acacia Avenue")]
    public void Its_own_street_house_or_town_tells(string name, string address) => Assert.True(Telling.Tells(name, address, null));

    [Theory]
    [InlineData("NG9 refuge", "NG9 1ZZ")]
    [InlineData("ng9 refuge", "NG9 1ZZ")]
    [InlineData("NG9 refuge", "NG91ZZ")]
    [InlineData("Refuge E1W", "E1W1AA")]
    public void The_first_half_of_its_own_postcode_tells(string name, string postcode) => Assert.True(Telling.Tells(name, null, postcode));

    [Fact]
    public void Another_street_does_not_tell() => Assert.False(Telling.Tells("Birch Road group", "14 Acacia Avenue", null));

    [Theory]
    [InlineData("The road home", "14 Acacia Avenue")]
    [InlineData("Avenue", "14 Acacia Avenue")]
    public void A_word_for_any_street_does_not_tell(string name, string address) => Assert.False(Telling.Tells(name, address, null));
}
