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
    [InlineData("Acacia Avenue refuge", "14 Acacia Avenue")]
    [InlineData("The acacia avenue house", "14 Acacia Avenue, Beeston")]
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
