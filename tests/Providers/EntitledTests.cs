using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Tests;

public sealed class EntitledTests
{
    [Fact]
    public void Is_made_by_the_name_of_a_role_and_in_no_other_way() => Assert.Empty(typeof(Entitled).GetConstructors());

    [Theory]
    [InlineData("", "to see")]
    [InlineData(" ", "to see")]
    [InlineData("root", "")]
    public void Says_who_and_why(string account, string why) =>
        Assert.ThrowsAny<ArgumentException>(() => Entitled.Operator(account, why));

    [Fact]
    public void Nobody_speaks_for_a_provider_that_is_not_stated() =>
        Assert.Throws<ArgumentException>(() => Entitled.Provider(ProviderCode.NotStated, "anybody", "to see"));

    [Fact]
    public void A_provider_may_read_its_own_alone() =>
        Assert.Equal(new ProviderCode("charity"), Entitled.Provider(new ProviderCode("charity"), "jo", "to see").OwnOf);

    [Fact]
    public void An_administrator_may_read_all() => Assert.Null(Entitled.Administrator("jo", "to see").OwnOf);
}
