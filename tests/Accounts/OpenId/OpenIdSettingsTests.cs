using Microsoft.Extensions.Configuration;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.OpenId;

namespace ServiceMap.Accounts.Tests.OpenId;

public sealed class OpenIdSettingsTests
{
    [Fact]
    public void Without_settings_it_is_off_and_nothing_is_wrong() => Assert.Equal((false, null), (Of().IsOn, Of().Mistake()));

    [Fact]
    public void With_an_authority_and_a_client_it_is_on() => Assert.Null(Of(("Authority", "https://login.example.org/tenant/v2.0"), ("ClientId", "map")).Mistake());

    [Theory]
    [InlineData("http://login.example.org")]
    [InlineData("login.example.org")]
    [InlineData("ftp://127.0.0.1")]
    public void An_authority_that_is_not_secure_is_a_mistake(string authority) =>
        Assert.Contains("SignIn:OpenId:Authority", Of(("Authority", authority), ("ClientId", "map")).Mistake(), StringComparison.Ordinal);

    [Fact]
    public void No_client_is_a_mistake() => Assert.Contains("SignIn:OpenId:ClientId", Of(("Authority", "https://login.example.org")).Mistake(), StringComparison.Ordinal);

    [Theory]
    [InlineData("overlord")]
    [InlineData("3")]
    public void A_role_that_there_is_not_is_a_mistake(string role) =>
        Assert.Contains("SignIn:OpenId:Roles:chiefs", Of(("Authority", "https://login.example.org"), ("ClientId", "map"), ("Roles:chiefs", role)).Mistake(), StringComparison.Ordinal);

    [Fact]
    public void The_value_of_a_claim_stands_for_the_role_that_is_named() => Assert.Equal(Role.Planner, Of(("Roles:sm-readers", "planner")).RoleOf("sm-readers"));

    [Fact]
    public void Any_other_value_stands_for_none() => Assert.Null(Of(("Roles:sm-readers", "planner")).RoleOf("administrator"));

    [Fact]
    public void Only_mfa_counts_as_a_second_factor_unless_said_otherwise() => Assert.Equal(["mfa"], Of().SecondFactor);

    private static OpenIdSettings Of(params (string Name, string Value)[] settings) => new(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>($"SignIn:OpenId:{setting.Name}", setting.Value)))
        .Build());
}
