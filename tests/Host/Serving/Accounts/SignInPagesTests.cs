using System.Net;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Host.Tests.Serving.Accounts;

/// <summary>The journey of somebody who has an account, over HTTP.</summary>
[Collection<AccountsCollection>]
public sealed class SignInPagesTests(ServedAccounts served)
{
    [Fact]
    public async Task Whoever_is_not_signed_in_is_led_to_the_sign_in_page_and_back_again()
    {
        using Person nobody = new(served.Address, "");

        Person.Seen answer = await nobody.Read("/account?from=afar");

        Assert.Equal((HttpStatusCode.Found, "/account/sign-in?return=%2Faccount%3Ffrom%3Dafar"), (answer.Status, answer.Leads));
    }

    [Fact]
    public async Task A_provider_who_takes_up_her_invitation_is_signed_in()
    {
        using Person provider = await served.Running.SignedInAs(served.Address, Role.Provider, "women-in-prison");

        Assert.Contains("Women in Prison", (await provider.Read("/account")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_alone_signs_a_provider_in()
    {
        using Person provider = await served.Running.SignedInAs(served.Address, Role.Provider, "women-in-prison");
        using Person again = await provider.Again();

        Assert.Equal(HttpStatusCode.OK, (await again.Read("/account")).Status);
    }

    [Fact]
    public async Task A_commissioner_sets_up_a_second_factor_before_anything_else()
    {
        (Person commissioner, string link) = await served.Running.Invited(served.Address, "--role", "commissioner", "--body", "MOPAC");
        await commissioner.Send(link, ("name", "Mo"), ("password", Person.Password));

        Assert.StartsWith("/account/second-factor", (await commissioner.Read("/account/arrived")).Leads, StringComparison.Ordinal);
        commissioner.Dispose();
    }

    [Fact]
    public async Task An_administrator_signs_in_with_password_and_code()
    {
        using Person administrator = await served.Running.SignedInAs(served.Address, Role.Administrator);
        using Person again = await administrator.Again();

        Assert.Equal(HttpStatusCode.OK, (await again.Read("/account")).Status);
    }
}
